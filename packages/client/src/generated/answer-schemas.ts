// Generated from the OpenAPI document (@proofylink/spec) by `npm run generate`. Do not edit.

import type { AnswerSchemas, DocumentedAnswers } from "../drift/answer-schema.ts";
import type { OperationId } from "../transport/transport.ts";

export const answers: Readonly<Record<OperationId, DocumentedAnswers>> = {
  "createVerificationWithEmailConsent": {
    "201": { "application/json": "VerificationCreatedResponse" },
    "400": { "application/json": "ErrorResponse" },
    "401": { "application/json": "FrameworkErrorResponse" },
    "403": { "application/json": "FrameworkErrorResponse" },
    "404": { "application/json": "ErrorResponse" },
    "413": { "application/json": "FrameworkErrorResponse" },
    "422": { "application/json": "ValidationErrorResponse" },
    "429": { "application/json": "FrameworkErrorResponse" },
    "500": { "application/json": "ErrorResponse" }
  },
  "createVerificationWithOwnConsent": {
    "201": { "application/json": "VerificationCreatedResponse" },
    "400": { "application/json": "ErrorResponse" },
    "401": { "application/json": "FrameworkErrorResponse" },
    "403": { "application/json": "FrameworkErrorResponse" },
    "404": { "application/json": "ErrorResponse" },
    "413": { "application/json": "FrameworkErrorResponse" },
    "422": { "application/json": "ValidationErrorResponse" },
    "429": { "application/json": "FrameworkErrorResponse" },
    "500": { "application/json": "ErrorResponse" }
  },
  "createVerificationWithUploadedConsent": {
    "201": { "application/json": "VerificationCreatedResponse" },
    "400": { "application/json": "ErrorResponse" },
    "401": { "application/json": "FrameworkErrorResponse" },
    "403": { "application/json": "FrameworkErrorResponse" },
    "404": { "application/json": "ErrorResponse" },
    "413": { "application/json": "FrameworkErrorResponse" },
    "422": { "application/json": "ValidationErrorResponse" },
    "429": { "application/json": "FrameworkErrorResponse" },
    "500": { "application/json": "ErrorResponse" }
  },
  "listVerifications": {
    "200": { "application/json": "VerificationListResponse" },
    "400": { "application/json": "ErrorResponse" },
    "401": { "application/json": "FrameworkErrorResponse" },
    "403": { "application/json": "FrameworkErrorResponse" },
    "404": { "application/json": "ErrorResponse" },
    "429": { "application/json": "FrameworkErrorResponse" },
    "500": { "application/json": "ErrorResponse" }
  },
  "getVerification": {
    "200": { "application/json": "VerificationDetailResponse" },
    "401": { "application/json": "FrameworkErrorResponse" },
    "403": { "application/json": "FrameworkErrorResponse" },
    "404": { "application/json": "ErrorResponse" },
    "429": { "application/json": "FrameworkErrorResponse" },
    "500": { "application/json": "ErrorResponse" }
  },
  "getTokenBalance": {
    "200": { "application/json": "TokenBalanceResponse" },
    "400": { "application/json": "ErrorResponse" },
    "401": { "application/json": "FrameworkErrorResponse" },
    "403": { "application/json": "FrameworkErrorResponse" },
    "404": { "application/json": "ErrorResponse" },
    "429": { "application/json": "FrameworkErrorResponse" },
    "500": { "application/json": "ErrorResponse" }
  },
  "getCreditReport": {
    "200": { "application/json": "ReportResponse" },
    "401": { "application/json": "FrameworkErrorResponse" },
    "403": { "application/json": "FrameworkErrorResponse" },
    "404": { "application/json": "ReportNotFoundResponse" },
    "429": { "application/json": "FrameworkErrorResponse" },
    "500": { "application/json": "ErrorResponse" }
  },
  "getProofylinkReport": {
    "200": { "application/json": "ReportResponse" },
    "401": { "application/json": "FrameworkErrorResponse" },
    "403": { "application/json": "FrameworkErrorResponse" },
    "404": { "application/json": "ReportNotFoundResponse" },
    "429": { "application/json": "FrameworkErrorResponse" },
    "500": { "application/json": "ErrorResponse" }
  }
};

export const schemas: AnswerSchemas = {
  "VerificationCreatedResponse": {
    "type": "object",
    "required": [
      "status",
      "message",
      "data"
    ],
    "properties": {
      "status": { "$ref": "EnvelopeStatus" },
      "message": { "type": "string" },
      "data": { "$ref": "CreatedVerification" }
    }
  },
  "EnvelopeStatus": {
    "type": "string",
    "x-extensible-enum": [
      "success",
      "fail",
      "error"
    ]
  },
  "CreatedVerification": {
    "type": "object",
    "required": [
      "reference_code",
      "status",
      "consent_method",
      "created_at"
    ],
    "properties": {
      "reference_code": { "$ref": "ReferenceCode" },
      "status": { "$ref": "VerificationStatus" },
      "consent_method": { "$ref": "ConsentMethod" },
      "created_at": { "$ref": "Timestamp" }
    }
  },
  "ReferenceCode": {
    "type": "string",
    "minLength": 1
  },
  "VerificationStatus": {
    "type": "string",
    "x-extensible-enum": [
      "ocr_verification",
      "pending_consent",
      "waiting_confirmation",
      "pending",
      "processing",
      "on_data_collection",
      "on_credit_analysis",
      "completed",
      "failed",
      "cancelled",
      "rejected",
      "expired"
    ]
  },
  "ConsentMethod": {
    "type": "string",
    "x-extensible-enum": [
      "email",
      "signed_document"
    ]
  },
  "Timestamp": {
    "type": "string",
    "format": "date-time"
  },
  "ErrorResponse": {
    "type": "object",
    "required": [
      "status",
      "message"
    ],
    "properties": {
      "status": { "$ref": "EnvelopeStatus" },
      "message": { "type": "string" }
    }
  },
  "FrameworkErrorResponse": {
    "type": "object",
    "required": [
      "message"
    ],
    "properties": {
      "message": { "type": "string" },
      "status": { "$ref": "EnvelopeStatus" }
    }
  },
  "ValidationErrorResponse": {
    "type": "object",
    "required": [
      "status",
      "message",
      "errors"
    ],
    "properties": {
      "status": { "$ref": "EnvelopeStatus" },
      "message": { "type": "string" },
      "errors": { "$ref": "FieldErrors" }
    }
  },
  "FieldErrors": {
    "type": "object",
    "additionalProperties": {
      "type": "array",
      "items": { "type": "string" }
    }
  },
  "VerificationListResponse": {
    "type": "object",
    "required": [
      "status",
      "message",
      "data",
      "links",
      "meta"
    ],
    "properties": {
      "status": { "$ref": "EnvelopeStatus" },
      "message": { "type": "string" },
      "data": {
        "type": "array",
        "items": { "$ref": "VerificationListItem" }
      },
      "links": { "$ref": "PageLinks" },
      "meta": { "$ref": "PageMeta" }
    }
  },
  "VerificationListItem": {
    "type": "object",
    "required": [
      "reference_code",
      "verification_type_name",
      "status",
      "customer_name",
      "customer_id_number",
      "final_decision",
      "created_at",
      "updated_at",
      "credibility_score",
      "credibility_level"
    ],
    "properties": {
      "reference_code": { "$ref": "ReferenceCode" },
      "verification_type_name": { "$ref": "VerificationTypeName" },
      "status": { "$ref": "VerificationStatus" },
      "customer_name": { "type": "string" },
      "customer_id_number": { "type": "string" },
      "final_decision": { "$ref": "FinalDecision" },
      "created_at": { "$ref": "Timestamp" },
      "updated_at": { "$ref": "Timestamp" },
      "credibility_score": { "$ref": "CredibilityScore" },
      "credibility_level": { "$ref": "CredibilityLevel" }
    }
  },
  "VerificationTypeName": {
    "type": "string",
    "x-extensible-enum": [
      "Rekrutment/Screening Karyawan",
      "Screening Sewa Mobil/Motor",
      "Verifikasi Calon Pelanggan/Mitra",
      "Screening Tenant (Kos/Kontrakan)"
    ]
  },
  "FinalDecision": {
    "type": [
      "string",
      "null"
    ]
  },
  "CredibilityScore": {
    "type": [
      "integer",
      "null"
    ]
  },
  "CredibilityLevel": {
    "type": [
      "string",
      "null"
    ],
    "x-extensible-enum": [
      "A",
      "B",
      "C",
      "D",
      "E"
    ]
  },
  "PageLinks": {
    "type": "object",
    "required": [
      "first",
      "last",
      "prev",
      "next"
    ],
    "properties": {
      "first": {
        "type": [
          "string",
          "null"
        ],
        "format": "uri"
      },
      "last": {
        "type": [
          "string",
          "null"
        ],
        "format": "uri"
      },
      "prev": {
        "type": [
          "string",
          "null"
        ],
        "format": "uri"
      },
      "next": {
        "type": [
          "string",
          "null"
        ],
        "format": "uri"
      }
    }
  },
  "PageMeta": {
    "type": "object",
    "required": [
      "current_page",
      "from",
      "last_page",
      "path",
      "per_page",
      "to",
      "total",
      "q"
    ],
    "properties": {
      "current_page": { "type": "integer" },
      "from": {
        "type": [
          "integer",
          "null"
        ]
      },
      "last_page": { "type": "integer" },
      "path": { "type": "string" },
      "per_page": { "type": "integer" },
      "to": {
        "type": [
          "integer",
          "null"
        ]
      },
      "total": { "type": "integer" },
      "q": {
        "type": [
          "string",
          "null"
        ]
      }
    }
  },
  "VerificationDetailResponse": {
    "type": "object",
    "required": [
      "status",
      "message",
      "data"
    ],
    "properties": {
      "status": { "$ref": "EnvelopeStatus" },
      "message": { "type": "string" },
      "data": { "$ref": "VerificationDetail" }
    }
  },
  "VerificationDetail": {
    "type": "object",
    "required": [
      "verification",
      "customer",
      "analysis"
    ],
    "properties": {
      "verification": { "$ref": "Verification" },
      "customer": { "$ref": "Customer" },
      "analysis": { "$ref": "Analysis" }
    }
  },
  "Verification": {
    "type": "object",
    "required": [
      "reference_code",
      "verification_type_name",
      "created_at",
      "updated_at",
      "status",
      "failed_message",
      "credibility_score",
      "credibility_level",
      "final_decision"
    ],
    "properties": {
      "reference_code": { "$ref": "ReferenceCode" },
      "verification_type_name": { "$ref": "VerificationTypeName" },
      "created_at": { "$ref": "Timestamp" },
      "updated_at": { "$ref": "Timestamp" },
      "status": { "$ref": "VerificationStatus" },
      "failed_message": {
        "type": [
          "string",
          "null"
        ]
      },
      "credibility_score": { "$ref": "CredibilityScore" },
      "credibility_level": { "$ref": "CredibilityLevel" },
      "final_decision": { "$ref": "FinalDecision" }
    }
  },
  "Customer": {
    "type": "object",
    "required": [
      "name",
      "phone",
      "id_number"
    ],
    "properties": {
      "name": { "type": "string" },
      "phone": { "type": "string" },
      "id_number": { "type": "string" }
    }
  },
  "Analysis": {
    "type": "object",
    "required": [
      "credit_summary",
      "credibility",
      "use_case_analysis"
    ],
    "properties": {
      "credit_summary": { "$ref": "CreditSummary" },
      "credibility": { "$ref": "Credibility" },
      "use_case_analysis": { "$ref": "UseCaseAnalysis" }
    }
  },
  "CreditSummary": {
    "type": [
      "object",
      "null"
    ],
    "properties": {
      "status": { "type": "string" },
      "message": { "type": "string" },
      "data": { "$ref": "CreditHistory" }
    }
  },
  "CreditHistory": {
    "type": "object",
    "properties": {
      "has_history": { "type": "boolean" },
      "generated_at": {
        "type": "string",
        "format": "date-time"
      },
      "reference_date": { "type": "string" },
      "general": { "$ref": "CreditGeneral" },
      "health": { "$ref": "CreditHealth" },
      "facilities": { "$ref": "CreditFacilities" },
      "activities": { "$ref": "CreditActivities" }
    }
  },
  "CreditGeneral": {
    "type": "object",
    "properties": {
      "score": { "$ref": "BureauScore" },
      "alerts": { "$ref": "CreditAlerts" },
      "quick_stats": { "$ref": "CreditQuickStats" },
      "facilities_count": { "$ref": "FacilitiesCount" },
      "financial_summary": { "$ref": "FinancialTotals" }
    }
  },
  "BureauScore": {
    "type": "object",
    "properties": {
      "value": {
        "type": [
          "number",
          "null"
        ]
      },
      "min": { "type": "number" },
      "max": { "type": "number" },
      "grade": {
        "type": [
          "string",
          "null"
        ]
      },
      "source_description": {
        "type": [
          "string",
          "null"
        ]
      }
    }
  },
  "CreditAlerts": {
    "type": "object",
    "properties": {
      "has_current_overdue": { "type": "boolean" },
      "current_overdue_amount": { "type": "number" },
      "has_historical_default": { "type": "boolean" },
      "historical_worst_status": {
        "type": [
          "string",
          "null"
        ]
      },
      "historical_worst_status_code": {
        "type": [
          "integer",
          "null"
        ]
      },
      "historical_worst_date": {
        "type": [
          "string",
          "null"
        ]
      }
    }
  },
  "CreditQuickStats": {
    "type": "object",
    "properties": {
      "total_providers": { "type": "integer" },
      "credit_age_months": { "type": "integer" },
      "credit_age_formatted": { "type": "string" },
      "facilities_active": { "type": "integer" },
      "current_payment_status": {
        "type": [
          "string",
          "null"
        ]
      },
      "current_payment_status_code": {
        "type": [
          "integer",
          "null"
        ]
      },
      "utilization_percentage": {
        "type": [
          "number",
          "null"
        ]
      }
    }
  },
  "FacilitiesCount": {
    "type": "object",
    "properties": {
      "total": { "type": "integer" },
      "active": { "type": "integer" },
      "closed": { "type": "integer" },
      "requested": { "type": "integer" }
    }
  },
  "FinancialTotals": {
    "type": "object",
    "properties": {
      "total_overdue": { "type": "number" },
      "total_credit_limit": { "type": "number" },
      "total_debit_balance": { "type": "number" }
    }
  },
  "CreditHealth": {
    "type": "object",
    "properties": {
      "current_status": { "$ref": "CurrentCreditStatus" },
      "historical_worst": {
        "type": [
          "object",
          "null"
        ],
        "additionalProperties": true
      },
      "historical_issues": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      },
      "payment_calendar": {
        "type": "array",
        "items": { "$ref": "PaymentMonth" }
      },
      "payment_statistics": { "$ref": "PaymentStatistics" },
      "balance_trend": { "$ref": "BalanceTrend" }
    }
  },
  "CurrentCreditStatus": {
    "type": "object",
    "properties": {
      "status": { "type": "string" },
      "status_code": { "type": "integer" },
      "dpd": { "type": "integer" },
      "overdue_amount": { "type": "number" }
    }
  },
  "PaymentMonth": {
    "type": "object",
    "properties": {
      "period": { "type": "string" },
      "status": { "type": "string" },
      "status_code": { "type": "integer" },
      "dpd": { "type": "integer" }
    }
  },
  "PaymentStatistics": {
    "type": "object",
    "properties": {
      "lancar": { "type": "integer" },
      "dpk": { "type": "integer" },
      "kurang_lancar": { "type": "integer" },
      "diragukan": { "type": "integer" },
      "macet": { "type": "integer" },
      "total_months": { "type": "integer" },
      "lancar_percentage": { "type": "number" }
    }
  },
  "BalanceTrend": {
    "type": "object",
    "properties": {
      "labels": {
        "type": "array",
        "items": { "type": "string" }
      },
      "values": {
        "type": "array",
        "items": { "type": "number" }
      }
    }
  },
  "CreditFacilities": {
    "type": "object",
    "properties": {
      "summary": { "$ref": "FacilitiesSummary" },
      "by_facility_type": {
        "type": "array",
        "items": { "$ref": "FacilityTypeCount" }
      },
      "by_provider_type": {
        "type": "array",
        "items": { "$ref": "FacilityTypeCount" }
      },
      "active_facilities": {
        "type": "array",
        "items": { "$ref": "ActiveFacility" }
      },
      "requested_facilities": { "$ref": "RequestedFacilities" },
      "closed_facilities_recent": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      }
    }
  },
  "FacilitiesSummary": {
    "type": "object",
    "properties": {
      "active": { "type": "integer" },
      "closed": { "type": "integer" },
      "requested": { "type": "integer" },
      "total_active_limit": { "type": "number" },
      "total_active_balance": { "type": "number" }
    }
  },
  "FacilityTypeCount": {
    "type": "object",
    "properties": {
      "type": { "type": "string" },
      "count": { "type": "integer" },
      "active": { "type": "integer" }
    }
  },
  "ActiveFacility": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "provider": { "type": "string" },
      "provider_type": { "type": "string" },
      "facility_type": { "type": "string" },
      "phase": { "type": "string" },
      "usage": { "type": "string" },
      "limit": { "type": "number" },
      "balance": { "type": "number" },
      "overdue": { "type": "number" },
      "dpd": { "type": "integer" },
      "status": { "type": "string" },
      "status_code": { "type": "integer" },
      "worst_ever_dpd": { "type": "integer" },
      "worst_ever_status": { "type": "string" },
      "worst_ever_status_code": { "type": "integer" },
      "interest_rate": {
        "type": [
          "number",
          "null"
        ]
      },
      "interest_type": {
        "type": [
          "string",
          "null"
        ]
      },
      "start_date": {
        "type": [
          "string",
          "null"
        ]
      },
      "due_date": {
        "type": [
          "string",
          "null"
        ]
      },
      "collaterals_count": { "type": "integer" },
      "payment_dots": {
        "type": "array",
        "items": { "$ref": "PaymentDot" }
      }
    }
  },
  "PaymentDot": {
    "type": "object",
    "properties": {
      "period": { "type": "string" },
      "status_code": { "type": "integer" }
    }
  },
  "RequestedFacilities": {
    "type": "object",
    "properties": {
      "count": { "type": "integer" },
      "total_amount": { "type": "number" },
      "items": {
        "type": "array",
        "items": { "$ref": "RequestedFacility" }
      }
    }
  },
  "RequestedFacility": {
    "type": "object",
    "properties": {
      "id": { "type": "string" },
      "date": { "type": "string" },
      "phase": { "type": "string" },
      "amount": { "type": "number" },
      "provider": { "type": "string" },
      "facility_type": { "type": "string" }
    }
  },
  "CreditActivities": {
    "type": "object",
    "properties": {
      "by_provider": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      },
      "data_changes": { "$ref": "DataChanges" },
      "inquiry_summary": { "$ref": "InquirySummary" },
      "recent_inquiries": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": true
        }
      },
      "application_history": { "$ref": "ApplicationHistory" }
    }
  },
  "DataChanges": {
    "type": "object",
    "properties": {
      "address_records": { "type": "integer" },
      "contact_records": { "type": "integer" },
      "employment_records": { "type": "integer" },
      "last_address_update": {
        "type": [
          "string",
          "null"
        ]
      },
      "last_contact_update": {
        "type": [
          "string",
          "null"
        ]
      },
      "last_employment_update": {
        "type": [
          "string",
          "null"
        ]
      }
    }
  },
  "InquirySummary": {
    "type": "object",
    "properties": {
      "count_1_month": { "type": "integer" },
      "count_3_months": { "type": "integer" },
      "count_6_months": { "type": "integer" },
      "count_12_months": { "type": "integer" }
    }
  },
  "ApplicationHistory": {
    "type": "object",
    "properties": {
      "total_requested": { "type": "integer" },
      "total_approved": { "type": "integer" },
      "total_rejected": { "type": "integer" }
    }
  },
  "Credibility": {
    "type": [
      "object",
      "null"
    ],
    "properties": {
      "status": { "type": "string" },
      "timestamp": {
        "type": "string",
        "format": "date-time"
      },
      "credibilityScore": { "$ref": "CredibilityScoreDetail" },
      "pilars": { "$ref": "Pillars" },
      "insights": { "$ref": "Insights" },
      "recommendations": {
        "type": "array",
        "items": { "$ref": "Recommendation" }
      },
      "potentialScore": { "$ref": "PotentialScore" }
    }
  },
  "CredibilityScoreDetail": {
    "type": "object",
    "properties": {
      "total": { "type": "number" },
      "max": { "type": "number" },
      "percentage": { "type": "number" },
      "grade": { "$ref": "CredibilityGrade" }
    }
  },
  "CredibilityGrade": {
    "type": "object",
    "properties": {
      "letter": { "$ref": "CredibilityLevel" },
      "label": { "type": "string" },
      "color": { "type": "string" }
    }
  },
  "Pillars": {
    "type": "object",
    "properties": {
      "lifeStability": { "$ref": "Pillar" },
      "financialWisdom": { "$ref": "Pillar" },
      "commitmentHistory": { "$ref": "Pillar" },
      "behavioralPattern": { "$ref": "Pillar" },
      "resilienceRecovery": { "$ref": "Pillar" }
    },
    "additionalProperties": { "$ref": "Pillar" }
  },
  "Pillar": {
    "type": "object",
    "properties": {
      "score": { "type": "number" },
      "maxScore": { "type": "number" },
      "percentage": { "type": "number" },
      "breakdown": {
        "type": "object",
        "additionalProperties": { "$ref": "PillarPart" }
      }
    }
  },
  "PillarPart": {
    "type": "object",
    "properties": {
      "score": { "type": "number" },
      "max": { "type": "number" },
      "details": {
        "type": "object",
        "additionalProperties": true
      }
    }
  },
  "Insights": {
    "type": "object",
    "properties": {
      "strengths": {
        "type": "array",
        "items": { "$ref": "Insight" }
      },
      "concerns": {
        "type": "array",
        "items": { "$ref": "Insight" }
      }
    }
  },
  "Insight": {
    "type": "object",
    "properties": {
      "pilar": { "type": "string" },
      "title": { "type": "string" },
      "description": { "type": "string" },
      "severity": {
        "type": "string",
        "x-extensible-enum": [
          "high"
        ]
      }
    }
  },
  "Recommendation": {
    "type": "object",
    "properties": {
      "priority": {
        "type": "string",
        "x-extensible-enum": [
          "High",
          "Medium",
          "Low"
        ]
      },
      "area": { "type": "string" },
      "action": { "type": "string" },
      "detail": { "type": "string" },
      "potentialGain": { "type": "string" }
    }
  },
  "PotentialScore": {
    "type": "object",
    "properties": {
      "current": { "type": "number" },
      "potentialMin": { "type": "number" },
      "potentialMax": { "type": "number" }
    }
  },
  "UseCaseAnalysis": {
    "type": [
      "object",
      "null"
    ],
    "properties": {
      "report_metadata": { "$ref": "ReportMetadata" },
      "candidate_data": { "$ref": "CandidateData" },
      "overall_risk_score": { "$ref": "OverallRisk" },
      "quick_overview": { "$ref": "QuickOverview" },
      "summary_verdict": { "$ref": "SummaryVerdict" },
      "final_conclusion": { "$ref": "FinalConclusion" },
      "character_analysis": { "$ref": "CharacterAnalysis" },
      "job_suitability": { "$ref": "SuitabilityMatrix" },
      "customer_suitability": { "$ref": "SuitabilityMatrix" },
      "property_suitability": { "$ref": "SuitabilityMatrix" },
      "screening_recommendations": { "$ref": "ReportSection" },
      "engagement_recommendations": { "$ref": "ReportSection" },
      "predictions_recommendations": { "$ref": "ReportSection" },
      "asset_security_measures": { "$ref": "ReportSection" },
      "contract_security_measures": { "$ref": "ReportSection" },
      "character_profile": { "$ref": "ReportProfile" },
      "customer_profile": { "$ref": "ReportProfile" },
      "tenant_profile": { "$ref": "ReportProfile" },
      "methodology_appendix": { "$ref": "ReportSection" }
    }
  },
  "ReportMetadata": {
    "type": "object",
    "properties": {
      "report_title": { "type": "string" },
      "provider": { "type": "string" },
      "report_date": { "type": "string" },
      "use_case": { "type": "integer" }
    }
  },
  "CandidateData": {
    "type": "object",
    "properties": {
      "name_placeholder": { "type": "string" },
      "identity_masked": { "type": "string" },
      "report_date": { "type": "string" },
      "age": {
        "type": [
          "integer",
          "null"
        ]
      },
      "gender": {
        "type": [
          "string",
          "null"
        ]
      },
      "education": {
        "type": [
          "string",
          "null"
        ]
      },
      "marital_status": {
        "type": [
          "string",
          "null"
        ]
      },
      "occupation": {
        "type": [
          "string",
          "null"
        ]
      },
      "financial_summary": {
        "type": "object",
        "additionalProperties": true
      }
    }
  },
  "OverallRisk": {
    "type": "object",
    "properties": {
      "level": {
        "type": "string",
        "x-extensible-enum": [
          "RENDAH",
          "SEDANG",
          "TINGGI"
        ]
      },
      "label": { "type": "string" },
      "description": { "type": "string" },
      "visual": { "$ref": "RiskScale" }
    }
  },
  "RiskScale": {
    "type": "object",
    "properties": {
      "scale": {
        "type": "array",
        "items": { "type": "string" }
      },
      "position": { "type": "integer" }
    }
  },
  "QuickOverview": {
    "type": "object",
    "properties": {
      "section_title": { "type": "string" },
      "strengths": { "$ref": "OverviewItems" },
      "risk_areas": { "$ref": "OverviewItems" },
      "primary_risks": { "$ref": "OverviewItems" }
    }
  },
  "OverviewItems": {
    "type": "object",
    "properties": {
      "subsection_title": { "type": "string" },
      "items": {
        "type": "array",
        "items": { "$ref": "OverviewItem" }
      }
    }
  },
  "OverviewItem": {
    "type": "object",
    "properties": {
      "number": { "type": "integer" },
      "title": { "type": "string" },
      "description": { "type": "string" },
      "severity": { "type": "string" },
      "warning": { "type": "string" }
    }
  },
  "SummaryVerdict": {
    "type": "object",
    "properties": {
      "section_title": { "type": "string" },
      "verdict": { "type": "string" },
      "severity": { "type": "string" },
      "summary_points": {
        "type": "array",
        "items": { "$ref": "SummaryPoint" }
      },
      "final_note": { "type": "string" }
    }
  },
  "SummaryPoint": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string",
        "x-extensible-enum": [
          "positive",
          "neutral",
          "warning",
          "negative"
        ]
      },
      "text": { "type": "string" }
    }
  },
  "FinalConclusion": {
    "type": "object",
    "properties": {
      "section_title": { "type": "string" },
      "recommendation": { "type": "string" },
      "summary": { "type": "string" }
    }
  },
  "CharacterAnalysis": {
    "type": "object",
    "properties": {
      "section_title": { "type": "string" },
      "categories": {
        "type": "array",
        "items": { "$ref": "CharacterCategory" }
      }
    }
  },
  "CharacterCategory": {
    "type": "object",
    "properties": {
      "category": { "type": "string" },
      "assessment": { "type": "string" },
      "description": { "type": "string" },
      "hr_insight": { "type": "string" },
      "business_insight": { "type": "string" },
      "landlord_insight": { "type": "string" }
    }
  },
  "SuitabilityMatrix": {
    "type": "object",
    "properties": {
      "section_title": { "type": "string" },
      "matrix": {
        "type": "array",
        "items": { "$ref": "SuitabilityRow" }
      }
    }
  },
  "SuitabilityRow": {
    "type": "object",
    "properties": {
      "job_field": { "type": "string" },
      "service_model": { "type": "string" },
      "property_type": { "type": "string" },
      "suitability": { "type": "string" },
      "key_reason": { "type": "string" }
    }
  },
  "ReportSection": {
    "type": "object",
    "additionalProperties": true,
    "properties": {
      "section_title": { "type": "string" }
    }
  },
  "ReportProfile": {
    "type": "object",
    "properties": {
      "section_title": { "type": "string" },
      "profile_type": { "type": "string" },
      "description": { "type": "string" },
      "scores": {
        "type": "object",
        "additionalProperties": true
      }
    }
  },
  "TokenBalanceResponse": {
    "type": "object",
    "required": [
      "status",
      "message",
      "data"
    ],
    "properties": {
      "status": { "$ref": "EnvelopeStatus" },
      "message": { "type": "string" },
      "data": { "$ref": "TokenBalance" }
    }
  },
  "TokenBalance": {
    "type": "object",
    "required": [
      "token"
    ],
    "properties": {
      "token": { "type": "integer" }
    }
  },
  "ReportResponse": {
    "type": "object",
    "required": [
      "status",
      "message",
      "data"
    ],
    "properties": {
      "status": { "$ref": "EnvelopeStatus" },
      "message": { "type": "string" },
      "data": { "$ref": "Report" },
      "errors": { "$ref": "NoErrors" }
    }
  },
  "Report": {
    "type": "object",
    "required": [
      "status",
      "expires_at"
    ],
    "properties": {
      "status": {
        "type": "string",
        "x-extensible-enum": [
          "processing",
          "ready"
        ]
      },
      "url": {
        "type": [
          "string",
          "null"
        ],
        "format": "uri"
      },
      "expires_in": {
        "type": [
          "integer",
          "null"
        ]
      },
      "expires_at": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      }
    }
  },
  "NoErrors": {
    "type": "object",
    "maxProperties": 0
  },
  "ReportNotFoundResponse": {
    "type": "object",
    "required": [
      "status",
      "message"
    ],
    "properties": {
      "status": { "$ref": "EnvelopeStatus" },
      "message": { "type": "string" },
      "data": {
        "type": "array",
        "maxItems": 0,
        "items": { "type": "string" }
      },
      "errors": { "$ref": "NoErrors" }
    }
  }
};
