import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../design/button.tsx";
import { FileField } from "./file-field.tsx";
import { useFileSize } from "./file-size.ts";
import { shrinkImage } from "./shrink-image.ts";

const limit = 4_194_304;
/** From here on a smaller photo saves the person time, though it may be sent as it is. */
const worthShrinking = 1_500_000;

export interface PhotoFieldProps {
  readonly photo: Blob | undefined;
  readonly onChange: (photo: Blob | undefined) => void;
  readonly error: string | undefined;
  /** There is a sandbox, which takes a drawn KTP. */
  readonly specimens: boolean;
}

/** The photo of the KTP, which is made smaller only when somebody asks for it. */
export function PhotoField({ photo, onChange, error, specimens }: PhotoFieldProps) {
  const t = useTranslations("newCheck.photo");
  const size = useFileSize();
  const [shrinking, setShrinking] = useState(false);
  const [shrunkFrom, setShrunkFrom] = useState<number>();
  const take = (chosen: Blob | undefined) => {
    setShrunkFrom(undefined);
    onChange(chosen);
  };
  const shrink = async (large: Blob) => {
    setShrinking(true);
    try {
      onChange(await shrinkImage(large));
      setShrunkFrom(large.size);
    } catch {
      // No picture: the field says so already.
    } finally {
      setShrinking(false);
    }
  };
  return (
    <>
      <FileField
        label={t("label")}
        hint={t("hint")}
        preview={t("preview")}
        accept="image/jpeg,image/png"
        limit={limit}
        file={photo}
        onChange={take}
        error={error}
      >
        {photo && photo.size > worthShrinking && (
          <Button disabled={shrinking} onClick={() => shrink(photo)}>
            {shrinking ? t("shrinking") : t("shrink")}
          </Button>
        )}
        {specimens && !photo && (
          <Button
            onClick={async () => take(await (await import("../sandbox/specimens.ts")).drawKtp())}
          >
            {t("specimen")}
          </Button>
        )}
      </FileField>
      <p role="status">
        {photo && shrunkFrom !== undefined
          ? t("shrunk", { before: size(shrunkFrom), after: size(photo.size) })
          : ""}
      </p>
    </>
  );
}
