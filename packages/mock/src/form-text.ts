/**
 * A form in the notation of `application/x-www-form-urlencoded`, for an engine that needs seconds to
 * take a multipart body apart. Text is kept as it is. A file becomes as many "x" as it has bytes,
 * because its length is all that a schema can say about it.
 */
export function formText(form: FormData): string {
  return [...form]
    .map(([name, value]) => {
      const text = typeof value === "string" ? encodeURIComponent(value) : "x".repeat(value.size);
      return `${encodeURIComponent(name)}=${text}`;
    })
    .join("&");
}
