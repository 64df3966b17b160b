// Generated from the OpenAPI document (@proofylink/spec) by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/external/verifications/email-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a verification; Proofylink asks the person for consent by e-mail
         * @description *Consent Digital by Proofylink.* The person has up to seven days to accept or reject the e-mail.
         *     Spends one token. There is no idempotency key: when the answer is lost, read the list before creating again.
         *     Both encodings are described because the reference says "file" and "base64" of the same field.
         */
        post: operations["createVerificationWithEmailConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external/verifications/own-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a verification with the consent that your own portal recorded
         * @description *Consent Digital by Mitra.* `consent_metadata` describes the moment in which the person consented in your
         *     portal. It is evidence: it must be the person's real event and never be made up.
         *     Spends one token. There is no idempotency key: when the answer is lost, read the list before creating again.
         *     Both encodings are described because the reference says "file" and "base64" of the same field.
         */
        post: operations["createVerificationWithOwnConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external/verifications/upload-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a verification with a signed consent form
         * @description *Consent Manual Upload.* The signed form is attached as a scan or PDF.
         *     Spends one token. There is no idempotency key: when the answer is lost, read the list before creating again.
         *     Both encodings are described because the reference says "file" and "base64" of the same field.
         */
        post: operations["createVerificationWithUploadedConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List verifications (*Riwayat Cek*)
         * @description One page of your verifications. NIKs are masked.
         *     `q` travels in the URL and so ends in access logs: search by name or reference code, never by NIK.
         */
        get: operations["listVerifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external/verifications/{reference_code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one verification with its result (*Detail Hasil dan Analisa*)
         * @description The state of a verification and, once it is `completed`, its analysis. The NIK is **not** masked here.
         *     A 200 answer may describe a verification that failed: read `data.verification.status`.
         *     `final_decision` can change after completion.
         */
        get: operations["getVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external/token/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how many tokens are left (*Saldo Token*)
         * @description The prepaid tokens left to your company. One token pays for one create.
         */
        get: operations["getTokenBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external/verifications/{reference_code}/reports/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the credit bureau report
         * @description The first call starts the making of the PDF and answers `processing`; call again a little later until it is
         *     `ready`. The signed `url` dies after ten minutes, belongs to another host and must be fetched without the
         *     Authorization header.
         */
        get: operations["getCreditReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external/verifications/{reference_code}/reports/proofylink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask for the Proofylink analysis report (*Hasil Proofylink*)
         * @description The first call starts the making of the PDF and answers `processing`; call again a little later until it is
         *     `ready`. The signed `url` dies after ten minutes, belongs to another host and must be fetched without the
         *     Authorization header.
         */
        get: operations["getProofylinkReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description What the person is screened for. 1 employees, 2 car or motorcycle rental, 3 customers or partners, 4 tenants.
         * @enum {integer}
         */
        VerificationTypeId: 1 | 2 | 3 | 4;
        /** @description The person's NIK, 16 digits. Always a string; as a number it would lose digits. */
        IdNumber: string;
        /** @description The person's name as on the KTP. */
        FullName: string;
        /**
         * Format: email
         * @description The person's e-mail address. With e-mail consent the request for consent goes there.
         */
        Email: string;
        /** @description The person's phone number with the prefix 62, digits only. */
        PhoneNumber: string;
        /** @description Photo of the KTP (JPEG or PNG), at most 4 MB (4,194,304 bytes). */
        KtpImageFile: Blob;
        /** @description An applicant as form fields and files; consent is asked for by e-mail. */
        CreateVerificationWithEmailConsentMultipart: {
            verification_type_id: components["schemas"]["VerificationTypeId"];
            id_number: components["schemas"]["IdNumber"];
            full_name: components["schemas"]["FullName"];
            email: components["schemas"]["Email"];
            phone_number: components["schemas"]["PhoneNumber"];
            ktp_image: components["schemas"]["KtpImageFile"];
        };
        /** @description Photo of the KTP (JPEG or PNG) as base64, at most 4 MB (4,194,304 bytes) before encoding. */
        KtpImageBase64: string;
        /** @description An applicant as JSON; consent is asked for by e-mail. */
        CreateVerificationWithEmailConsent: {
            verification_type_id: components["schemas"]["VerificationTypeId"];
            id_number: components["schemas"]["IdNumber"];
            full_name: components["schemas"]["FullName"];
            email: components["schemas"]["Email"];
            phone_number: components["schemas"]["PhoneNumber"];
            ktp_image: components["schemas"]["KtpImageBase64"];
        };
        /** @description Repeats what the HTTP code says. Pages of the vendor disagree on it, so branch on the HTTP code. */
        EnvelopeStatus: "success" | "fail" | "error" | (string & {});
        /** @description Identifies one verification (*kode referensi*). Opaque: seen as EMP-, VER- and CAR- codes. */
        ReferenceCode: string;
        /**
         * @description Where a verification stands. `completed` and `failed` are final; `cancelled`, `rejected` and `expired` appear only
         *     in the vendor's prose and are taken as final; anything else means "still going".
         */
        VerificationStatus: "ocr_verification" | "pending_consent" | "waiting_confirmation" | "pending" | "processing" | "on_data_collection" | "on_credit_analysis" | "completed" | "failed" | "cancelled" | "rejected" | "expired" | (string & {});
        /** @description How consent is given. The value for own consent is not documented; its sample says `email`. */
        ConsentMethod: "email" | "signed_document" | (string & {});
        /**
         * Format: date-time
         * @description UTC with six decimals.
         */
        Timestamp: string;
        /** @description What a create answers. */
        CreatedVerification: {
            reference_code: components["schemas"]["ReferenceCode"];
            status: components["schemas"]["VerificationStatus"];
            consent_method: components["schemas"]["ConsentMethod"];
            created_at: components["schemas"]["Timestamp"];
        };
        VerificationCreatedResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            message: string;
            data: components["schemas"]["CreatedVerification"];
        };
        /** @description An error in the API's own envelope. */
        ErrorResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            /** @description For people; English or Indonesian. Do not branch on it. */
            message: string;
        };
        /** @description An error that the web framework answers before the API's own code runs; its envelope is not documented. */
        FrameworkErrorResponse: {
            message: string;
            status?: components["schemas"]["EnvelopeStatus"];
        };
        /** @description Messages by field; a field inside an object is written with dots (`consent_metadata.ip_address`). */
        FieldErrors: {
            [key: string]: string[];
        };
        /** @description Rejected input. */
        ValidationErrorResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            /** @description The first of `errors`, in Indonesian. */
            message: string;
            errors: components["schemas"]["FieldErrors"];
        };
        /** @description The User-Agent header of the person's browser. */
        ConsentUserAgent: string;
        /** @description The person's IP address, version 4 or 6. */
        ConsentIpAddress: string;
        /** @description Kind of device, for example `desktop` or `mobile`. */
        ConsentDeviceType: string;
        /** @description Browser and version. */
        ConsentBrowserInfo: string;
        /** @description Operating system. */
        ConsentOs: string;
        /**
         * Format: date-time
         * @description When the person consented, ISO 8601 with an offset.
         */
        ConsentTimestamp: string;
        /** @description An applicant as form fields and files; with the consent recorded by your portal. */
        CreateVerificationWithOwnConsentMultipart: {
            verification_type_id: components["schemas"]["VerificationTypeId"];
            id_number: components["schemas"]["IdNumber"];
            full_name: components["schemas"]["FullName"];
            email: components["schemas"]["Email"];
            phone_number: components["schemas"]["PhoneNumber"];
            ktp_image: components["schemas"]["KtpImageFile"];
            "consent_metadata[user_agent]": components["schemas"]["ConsentUserAgent"];
            "consent_metadata[ip_address]": components["schemas"]["ConsentIpAddress"];
            "consent_metadata[device_type]": components["schemas"]["ConsentDeviceType"];
            "consent_metadata[browser_info]": components["schemas"]["ConsentBrowserInfo"];
            "consent_metadata[os]": components["schemas"]["ConsentOs"];
            "consent_metadata[timestamp]": components["schemas"]["ConsentTimestamp"];
        };
        /**
         * @description The moment in which the person consented in your portal. The reference types it "array" and shows an object.
         *     Which keys the server requires is not documented; send all six, from the person's real event.
         */
        ConsentMetadata: {
            user_agent: components["schemas"]["ConsentUserAgent"];
            ip_address: components["schemas"]["ConsentIpAddress"];
            device_type: components["schemas"]["ConsentDeviceType"];
            browser_info: components["schemas"]["ConsentBrowserInfo"];
            os: components["schemas"]["ConsentOs"];
            timestamp: components["schemas"]["ConsentTimestamp"];
        };
        /** @description An applicant as JSON; with the consent recorded by your portal. */
        CreateVerificationWithOwnConsent: {
            verification_type_id: components["schemas"]["VerificationTypeId"];
            id_number: components["schemas"]["IdNumber"];
            full_name: components["schemas"]["FullName"];
            email: components["schemas"]["Email"];
            phone_number: components["schemas"]["PhoneNumber"];
            ktp_image: components["schemas"]["KtpImageBase64"];
            consent_metadata: components["schemas"]["ConsentMetadata"];
        };
        /** @description The signed consent form (PDF, JPEG or PNG), at most 10 MB (10,485,760 bytes). */
        FormConsentFile: Blob;
        /** @description An applicant as form fields and files; with a signed consent form. */
        CreateVerificationWithUploadedConsentMultipart: {
            verification_type_id: components["schemas"]["VerificationTypeId"];
            id_number: components["schemas"]["IdNumber"];
            full_name: components["schemas"]["FullName"];
            email: components["schemas"]["Email"];
            phone_number: components["schemas"]["PhoneNumber"];
            ktp_image: components["schemas"]["KtpImageFile"];
            form_consent: components["schemas"]["FormConsentFile"];
        };
        /** @description The signed consent form (PDF, JPEG or PNG) as base64, at most 10 MB (10,485,760 bytes) before encoding. */
        FormConsentBase64: string;
        /** @description An applicant as JSON; with a signed consent form. */
        CreateVerificationWithUploadedConsent: {
            verification_type_id: components["schemas"]["VerificationTypeId"];
            id_number: components["schemas"]["IdNumber"];
            full_name: components["schemas"]["FullName"];
            email: components["schemas"]["Email"];
            phone_number: components["schemas"]["PhoneNumber"];
            ktp_image: components["schemas"]["KtpImageBase64"];
            form_consent: components["schemas"]["FormConsentBase64"];
        };
        /** @description The name of the type, spelt as the vendor spells it ("Rekrutment"). */
        VerificationTypeName: "Rekrutment/Screening Karyawan" | "Screening Sewa Mobil/Motor" | "Verifikasi Calon Pelanggan/Mitra" | "Screening Tenant (Kos/Kontrakan)" | (string & {});
        /** @description What a person decided in the dashboard, null until then. Its values are not documented. */
        FinalDecision: string | null;
        /** @description 0 to 100; null until completed. A signal for a person's decision, not a verdict. */
        CredibilityScore: number | null;
        /** @description Letter of the score. Never derive it from the number; the documented bands contradict the samples. */
        CredibilityLevel: "A" | "B" | "C" | "D" | "E" | (string & {}) | null;
        VerificationListItem: {
            reference_code: components["schemas"]["ReferenceCode"];
            verification_type_name: components["schemas"]["VerificationTypeName"];
            status: components["schemas"]["VerificationStatus"];
            customer_name: string;
            /** @description The NIK, masked as its first four digits, eight asterisks and its last four. */
            customer_id_number: string;
            final_decision: components["schemas"]["FinalDecision"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            credibility_score: components["schemas"]["CredibilityScore"];
            credibility_level: components["schemas"]["CredibilityLevel"];
        };
        /** @description Links to pages. They carry `page` only and lose `q` and `per_page`; page by number instead. */
        PageLinks: {
            /** Format: uri */
            first: string | null;
            /** Format: uri */
            last: string | null;
            /** Format: uri */
            prev: string | null;
            /** Format: uri */
            next: string | null;
        };
        PageMeta: {
            current_page: number;
            /** @description Number of the first row on this page; null on an empty page. */
            from: number | null;
            last_page: number;
            path: string;
            per_page: number;
            /** @description Number of the last row on this page; null on an empty page. */
            to: number | null;
            total: number;
            /** @description The search word as received; empty or null without one. */
            q: string | null;
        };
        VerificationListResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            message: string;
            data: components["schemas"]["VerificationListItem"][];
            links: components["schemas"]["PageLinks"];
            meta: components["schemas"]["PageMeta"];
        };
        Verification: {
            reference_code: components["schemas"]["ReferenceCode"];
            verification_type_name: components["schemas"]["VerificationTypeName"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
            status: components["schemas"]["VerificationStatus"];
            /** @description Why the check failed, for example "OCR data mismatch"; null otherwise. */
            failed_message: string | null;
            credibility_score: components["schemas"]["CredibilityScore"];
            credibility_level: components["schemas"]["CredibilityLevel"];
            final_decision: components["schemas"]["FinalDecision"];
        };
        /** @description The person. All of it is personal data. */
        Customer: {
            name: string;
            /** @description As stored; with or without the 62 prefix. */
            phone: string;
            /** @description The NIK, not masked. */
            id_number: string;
        };
        /** @description The bureau's own score, 300 to 850. Not the credibility score. */
        BureauScore: {
            value?: number | null;
            min?: number;
            max?: number;
            grade?: string | null;
            source_description?: string | null;
        };
        CreditAlerts: {
            has_current_overdue?: boolean;
            current_overdue_amount?: number;
            has_historical_default?: boolean;
            historical_worst_status?: string | null;
            historical_worst_status_code?: number | null;
            historical_worst_date?: string | null;
        };
        CreditQuickStats: {
            total_providers?: number;
            credit_age_months?: number;
            credit_age_formatted?: string;
            facilities_active?: number;
            current_payment_status?: string | null;
            current_payment_status_code?: number | null;
            /** @description Share of the limits in use, in percent. */
            utilization_percentage?: number | null;
        };
        FacilitiesCount: {
            total?: number;
            active?: number;
            closed?: number;
            requested?: number;
        };
        FinancialTotals: {
            total_overdue?: number;
            total_credit_limit?: number;
            total_debit_balance?: number;
        };
        CreditGeneral: {
            score?: components["schemas"]["BureauScore"];
            alerts?: components["schemas"]["CreditAlerts"];
            quick_stats?: components["schemas"]["CreditQuickStats"];
            facilities_count?: components["schemas"]["FacilitiesCount"];
            financial_summary?: components["schemas"]["FinancialTotals"];
        };
        CurrentCreditStatus: {
            status?: string;
            status_code?: number;
            /** @description Days past due. */
            dpd?: number;
            overdue_amount?: number;
        };
        PaymentMonth: {
            /** @description Year and month, for example 2024-07. */
            period?: string;
            status?: string;
            status_code?: number;
            /** @description Days past due. */
            dpd?: number;
        };
        /** @description Months by collectibility, from *lancar* (current) to *macet* (loss). */
        PaymentStatistics: {
            lancar?: number;
            dpk?: number;
            kurang_lancar?: number;
            diragukan?: number;
            macet?: number;
            total_months?: number;
            lancar_percentage?: number;
        };
        BalanceTrend: {
            labels?: string[];
            values?: number[];
        };
        CreditHealth: {
            current_status?: components["schemas"]["CurrentCreditStatus"];
            /** @description Shown only as null. */
            historical_worst?: {
                [key: string]: unknown;
            } | null;
            /** @description Shown only empty. */
            historical_issues?: {
                [key: string]: unknown;
            }[];
            payment_calendar?: components["schemas"]["PaymentMonth"][];
            payment_statistics?: components["schemas"]["PaymentStatistics"];
            balance_trend?: components["schemas"]["BalanceTrend"];
        };
        FacilitiesSummary: {
            active?: number;
            closed?: number;
            requested?: number;
            total_active_limit?: number;
            total_active_balance?: number;
        };
        FacilityTypeCount: {
            type?: string;
            count?: number;
            active?: number;
        };
        PaymentDot: {
            period?: string;
            status_code?: number;
        };
        ActiveFacility: {
            id?: string;
            provider?: string;
            provider_type?: string;
            facility_type?: string;
            phase?: string;
            usage?: string;
            limit?: number;
            balance?: number;
            overdue?: number;
            /** @description Days past due. */
            dpd?: number;
            status?: string;
            status_code?: number;
            worst_ever_dpd?: number;
            worst_ever_status?: string;
            worst_ever_status_code?: number;
            /** @description In percent a year. */
            interest_rate?: number | null;
            interest_type?: string | null;
            start_date?: string | null;
            due_date?: string | null;
            collaterals_count?: number;
            payment_dots?: components["schemas"]["PaymentDot"][];
        };
        RequestedFacility: {
            id?: string;
            date?: string;
            phase?: string;
            amount?: number;
            provider?: string;
            facility_type?: string;
        };
        RequestedFacilities: {
            count?: number;
            total_amount?: number;
            /** @description May be shorter than `count`. */
            items?: components["schemas"]["RequestedFacility"][];
        };
        CreditFacilities: {
            summary?: components["schemas"]["FacilitiesSummary"];
            by_facility_type?: components["schemas"]["FacilityTypeCount"][];
            by_provider_type?: components["schemas"]["FacilityTypeCount"][];
            active_facilities?: components["schemas"]["ActiveFacility"][];
            requested_facilities?: components["schemas"]["RequestedFacilities"];
            /** @description Shown only empty. */
            closed_facilities_recent?: {
                [key: string]: unknown;
            }[];
        };
        DataChanges: {
            address_records?: number;
            contact_records?: number;
            employment_records?: number;
            last_address_update?: string | null;
            last_contact_update?: string | null;
            last_employment_update?: string | null;
        };
        InquirySummary: {
            count_1_month?: number;
            count_3_months?: number;
            count_6_months?: number;
            count_12_months?: number;
        };
        ApplicationHistory: {
            total_requested?: number;
            total_approved?: number;
            total_rejected?: number;
        };
        CreditActivities: {
            /** @description Shown only empty. */
            by_provider?: {
                [key: string]: unknown;
            }[];
            data_changes?: components["schemas"]["DataChanges"];
            inquiry_summary?: components["schemas"]["InquirySummary"];
            /** @description Shown only empty. */
            recent_inquiries?: {
                [key: string]: unknown;
            }[];
            application_history?: components["schemas"]["ApplicationHistory"];
        };
        /** @description Money is in whole rupiah. A `status_code` is the collectibility (*kolektibilitas*) from 1 (current) to 5 (loss). */
        CreditHistory: {
            has_history?: boolean;
            /** Format: date-time */
            generated_at?: string;
            /** @description A date. */
            reference_date?: string;
            general?: components["schemas"]["CreditGeneral"];
            health?: components["schemas"]["CreditHealth"];
            facilities?: components["schemas"]["CreditFacilities"];
            activities?: components["schemas"]["CreditActivities"];
        };
        /** @description The credit bureau's history, wrapped a second time by the service that made it. Every member is optional. */
        CreditSummary: {
            status?: string;
            message?: string;
            data?: components["schemas"]["CreditHistory"];
        } | null;
        CredibilityGrade: {
            letter?: components["schemas"]["CredibilityLevel"];
            /** @description The level in words, for example *Perlu Perhatian*, which does not mean rejected. */
            label?: string;
            /** @description CSS colour that the vendor shows the level in. */
            color?: string;
        };
        CredibilityScoreDetail: {
            /** @description 0 to `max`; appears to be the verification's `credibility_score`. */
            total?: number;
            max?: number;
            percentage?: number;
            grade?: components["schemas"]["CredibilityGrade"];
        };
        PillarPart: {
            score?: number;
            /** @description Absent for penalties. */
            max?: number;
            /** @description Figures behind the part; they differ from part to part and can be negative. */
            details?: {
                [key: string]: unknown;
            };
        };
        Pillar: {
            score?: number;
            maxScore?: number;
            percentage?: number;
            /** @description The parts that the pillar's score is made of, by name. */
            breakdown?: {
                [key: string]: components["schemas"]["PillarPart"];
            };
        };
        /** @description The five pillars (the vendor spells the key `pilars`); their maxima add up to 100. */
        Pillars: {
            lifeStability?: components["schemas"]["Pillar"];
            financialWisdom?: components["schemas"]["Pillar"];
            commitmentHistory?: components["schemas"]["Pillar"];
            behavioralPattern?: components["schemas"]["Pillar"];
            resilienceRecovery?: components["schemas"]["Pillar"];
        } & {
            [key: string]: components["schemas"]["Pillar"];
        };
        Insight: {
            /** @description English name of the pillar. */
            pilar?: string;
            title?: string;
            description?: string;
            /** @description On concerns only. */
            severity?: "high" | (string & {});
        };
        Insights: {
            strengths?: components["schemas"]["Insight"][];
            concerns?: components["schemas"]["Insight"][];
        };
        Recommendation: {
            priority?: "High" | "Medium" | "Low" | (string & {});
            area?: string;
            action?: string;
            detail?: string;
            /** @description For people, for example "4-7 poin". */
            potentialGain?: string;
        };
        PotentialScore: {
            current?: number;
            potentialMin?: number;
            potentialMax?: number;
        };
        /** @description The credibility score with its five pillars. Documented by one example, so every member is optional. */
        Credibility: {
            status?: string;
            /**
             * Format: date-time
             * @description UTC with three decimals here.
             */
            timestamp?: string;
            credibilityScore?: components["schemas"]["CredibilityScoreDetail"];
            pilars?: components["schemas"]["Pillars"];
            insights?: components["schemas"]["Insights"];
            recommendations?: components["schemas"]["Recommendation"][];
            potentialScore?: components["schemas"]["PotentialScore"];
        } | null;
        ReportMetadata: {
            report_title?: string;
            provider?: string;
            /** @description A long date in Indonesian. */
            report_date?: string;
            /** @description The verification type, 1 to 4. */
            use_case?: number;
        };
        /** @description What the report says of the person. Personal data. */
        CandidateData: {
            name_placeholder?: string;
            /** @description The NIK, masked with four asterisks here. */
            identity_masked?: string;
            report_date?: string;
            age?: number | null;
            gender?: string | null;
            education?: string | null;
            marital_status?: string | null;
            occupation?: string | null;
            financial_summary?: {
                [key: string]: unknown;
            };
        };
        RiskScale: {
            scale?: string[];
            /** @description Place on the scale, from 1. */
            position?: number;
        };
        OverallRisk: {
            /** @description Predicate of risk (*predikat risiko*). */
            level?: "RENDAH" | "SEDANG" | "TINGGI" | (string & {});
            label?: string;
            description?: string;
            visual?: components["schemas"]["RiskScale"];
        };
        OverviewItem: {
            number?: number;
            title?: string;
            description?: string;
            severity?: string;
            warning?: string;
        };
        OverviewItems: {
            subsection_title?: string;
            items?: components["schemas"]["OverviewItem"][];
        };
        QuickOverview: {
            section_title?: string;
            strengths?: components["schemas"]["OverviewItems"];
            risk_areas?: components["schemas"]["OverviewItems"];
            primary_risks?: components["schemas"]["OverviewItems"];
        };
        SummaryPoint: {
            type?: "positive" | "neutral" | "warning" | "negative" | (string & {});
            text?: string;
        };
        /** @description The verdict on types 1, 3 and 4. */
        SummaryVerdict: {
            section_title?: string;
            verdict?: string;
            severity?: string;
            summary_points?: components["schemas"]["SummaryPoint"][];
            final_note?: string;
        };
        /** @description The verdict on type 2. */
        FinalConclusion: {
            section_title?: string;
            recommendation?: string;
            summary?: string;
        };
        CharacterCategory: {
            category?: string;
            assessment?: string;
            description?: string;
            hr_insight?: string;
            business_insight?: string;
            landlord_insight?: string;
        };
        CharacterAnalysis: {
            section_title?: string;
            categories?: components["schemas"]["CharacterCategory"][];
        };
        /** @description A row has one of `job_field`, `service_model` and `property_type`, for the verification types 1, 3 and 4. */
        SuitabilityRow: {
            job_field?: string;
            service_model?: string;
            property_type?: string;
            suitability?: string;
            key_reason?: string;
        };
        SuitabilityMatrix: {
            section_title?: string;
            matrix?: components["schemas"]["SuitabilityRow"][];
        };
        /** @description A section whose members differ by type; only its title is common. */
        ReportSection: {
            section_title?: string;
        } & {
            [key: string]: unknown;
        };
        ReportProfile: {
            section_title?: string;
            profile_type?: string;
            description?: string;
            scores?: {
                [key: string]: unknown;
            };
        };
        /** @description A report made for the verification type; which members it has depends on `report_metadata.use_case`. Its words are the vendor's. */
        UseCaseAnalysis: {
            report_metadata?: components["schemas"]["ReportMetadata"];
            candidate_data?: components["schemas"]["CandidateData"];
            overall_risk_score?: components["schemas"]["OverallRisk"];
            quick_overview?: components["schemas"]["QuickOverview"];
            summary_verdict?: components["schemas"]["SummaryVerdict"];
            final_conclusion?: components["schemas"]["FinalConclusion"];
            character_analysis?: components["schemas"]["CharacterAnalysis"];
            job_suitability?: components["schemas"]["SuitabilityMatrix"];
            customer_suitability?: components["schemas"]["SuitabilityMatrix"];
            property_suitability?: components["schemas"]["SuitabilityMatrix"];
            screening_recommendations?: components["schemas"]["ReportSection"];
            engagement_recommendations?: components["schemas"]["ReportSection"];
            predictions_recommendations?: components["schemas"]["ReportSection"];
            asset_security_measures?: components["schemas"]["ReportSection"];
            contract_security_measures?: components["schemas"]["ReportSection"];
            character_profile?: components["schemas"]["ReportProfile"];
            customer_profile?: components["schemas"]["ReportProfile"];
            tenant_profile?: components["schemas"]["ReportProfile"];
            methodology_appendix?: components["schemas"]["ReportSection"];
        } | null;
        /** @description The result. Its three parts are null unless the verification is completed. */
        Analysis: {
            credit_summary: components["schemas"]["CreditSummary"];
            credibility: components["schemas"]["Credibility"];
            use_case_analysis: components["schemas"]["UseCaseAnalysis"];
        };
        VerificationDetail: {
            verification: components["schemas"]["Verification"];
            customer: components["schemas"]["Customer"];
            analysis: components["schemas"]["Analysis"];
        };
        VerificationDetailResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            message: string;
            data: components["schemas"]["VerificationDetail"];
        };
        TokenBalance: {
            /** @description Tokens left; one pays for one create. */
            token: number;
        };
        TokenBalanceResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            message: string;
            data: components["schemas"]["TokenBalance"];
        };
        Report: {
            /** @description `processing` while the PDF is made; `ready` when `url` can be fetched. */
            status: "processing" | "ready" | (string & {});
            /**
             * Format: uri
             * @description Signed link to the PDF on another host. A secret for as long as it lives.
             */
            url?: string | null;
            /** @description Seconds that the link lives, from the answer on. */
            expires_in?: number | null;
            /**
             * Format: date-time
             * @description When the link dies, in the time zone asked for.
             */
            expires_at: string | null;
        };
        /** @description Always empty. */
        NoErrors: Record<string, never>;
        ReportResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            /** @description In Indonesian. */
            message: string;
            data: components["schemas"]["Report"];
            errors?: components["schemas"]["NoErrors"];
        };
        ReportNotFoundResponse: {
            status: components["schemas"]["EnvelopeStatus"];
            message: string;
            /** @description Always empty. */
            data?: string[];
            errors?: components["schemas"]["NoErrors"];
        };
    };
    responses: {
        /** @description Nothing was created. The one documented reason is an empty token balance. */
        CreateBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The access token is missing, wrong or revoked. Nothing was created. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrameworkErrorResponse"];
            };
        };
        /** @description The access token may not do this, or the caller's IP address is not on the credential's list. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrameworkErrorResponse"];
            };
        };
        /** @description Nothing was created. Probably an unknown or not enabled verification type. */
        CreateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request body is larger than the server accepts. Nothing was created. A proxy may answer HTML instead. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrameworkErrorResponse"];
            };
        };
        /** @description Nothing was created. `message` repeats the first error, `errors` has all of them by field. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationErrorResponse"];
            };
        };
        /** @description The rate limit is reached. The limiter answers before anything is created. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait (an HTTP date is possible too).
                 * @example 30
                 */
                "Retry-After"?: string;
                /**
                 * @description Requests allowed in the window.
                 * @example 60
                 */
                "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in the window.
                 * @example 0
                 */
                "X-RateLimit-Remaining"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FrameworkErrorResponse"];
            };
        };
        /** @description The server failed. **Whether a verification was created and a token spent is unknown.** */
        CreateFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The reference labels the list's not-found answer "400 - Not Found". Read it as 404. */
        ListNotFoundAs400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Nothing found, or no such tenant; the reference does not say when. */
        ListNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server failed while reading. Reading again is safe. */
        RetrievalFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No verification has this reference code. */
        VerificationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The documentation labels the not-found answer 400. Read it as 404. */
        TenantNotFoundAs400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No company belongs to this access token. */
        TenantNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The server failed while reading. This operation says `fail` where others say `error`. */
        TokenRetrievalFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No verification has this reference code. `data` is an empty array here, not an object. */
        ReportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReportNotFoundResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Search word (*kata kunci*). Which fields it searches is not documented; the reference's example is a name.
         * @example andi
         */
        SearchWord: string;
        /**
         * @description Page number, from 1. The order of the rows is not documented; newest first is assumed.
         * @example 1
         */
        Page: number;
        /**
         * @description Rows per page. The default appears to be 50; the maximum is not documented.
         * @example 10
         */
        PerPage: number;
        /**
         * @description The `reference_code` that the create returned. Opaque; never derive anything from its form.
         * @example VER-260101-1234
         */
        ReferenceCode: string;
        /**
         * @description IANA time zone in which `expires_at` is written. Without it, UTC.
         * @example Asia/Makassar
         */
        TimeZone: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createVerificationWithEmailConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateVerificationWithEmailConsentMultipart"];
                "application/json": components["schemas"]["CreateVerificationWithEmailConsent"];
            };
        };
        responses: {
            /** @description The verification was created and one token was spent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationCreatedResponse"];
                };
            };
            400: components["responses"]["CreateBadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreateNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["CreateFailed"];
        };
    };
    createVerificationWithOwnConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateVerificationWithOwnConsentMultipart"];
                "application/json": components["schemas"]["CreateVerificationWithOwnConsent"];
            };
        };
        responses: {
            /** @description The verification was created and one token was spent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationCreatedResponse"];
                };
            };
            400: components["responses"]["CreateBadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreateNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["CreateFailed"];
        };
    };
    createVerificationWithUploadedConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateVerificationWithUploadedConsentMultipart"];
                "application/json": components["schemas"]["CreateVerificationWithUploadedConsent"];
            };
        };
        responses: {
            /** @description The verification was created and one token was spent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationCreatedResponse"];
                };
            };
            400: components["responses"]["CreateBadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CreateNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["CreateFailed"];
        };
    };
    listVerifications: {
        parameters: {
            query?: {
                /**
                 * @description Search word (*kata kunci*). Which fields it searches is not documented; the reference's example is a name.
                 * @example andi
                 */
                q?: components["parameters"]["SearchWord"];
                /**
                 * @description Page number, from 1. The order of the rows is not documented; newest first is assumed.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows per page. The default appears to be 50; the maximum is not documented.
                 * @example 10
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. A page past the end has an empty `data`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationListResponse"];
                };
            };
            400: components["responses"]["ListNotFoundAs400"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RetrievalFailed"];
        };
    };
    getVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `reference_code` that the create returned. Opaque; never derive anything from its form.
                 * @example VER-260101-1234
                 */
                reference_code: components["parameters"]["ReferenceCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verification, whatever its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationDetailResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["VerificationNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RetrievalFailed"];
        };
    };
    getTokenBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenBalanceResponse"];
                };
            };
            400: components["responses"]["TenantNotFoundAs400"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TenantNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["TokenRetrievalFailed"];
        };
    };
    getCreditReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description IANA time zone in which `expires_at` is written. Without it, UTC.
                 * @example Asia/Makassar
                 */
                "X-Timezone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /**
                 * @description The `reference_code` that the create returned. Opaque; never derive anything from its form.
                 * @example VER-260101-1234
                 */
                reference_code: components["parameters"]["ReferenceCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report is being made, or is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RetrievalFailed"];
        };
    };
    getProofylinkReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description IANA time zone in which `expires_at` is written. Without it, UTC.
                 * @example Asia/Makassar
                 */
                "X-Timezone"?: components["parameters"]["TimeZone"];
            };
            path: {
                /**
                 * @description The `reference_code` that the create returned. Opaque; never derive anything from its form.
                 * @example VER-260101-1234
                 */
                reference_code: components["parameters"]["ReferenceCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report is being made, or is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportResponse"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ReportNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RetrievalFailed"];
        };
    };
}
