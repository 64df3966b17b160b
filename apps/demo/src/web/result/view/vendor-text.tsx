/** A text from the vendor: in Indonesian whatever language the page is in, and in whatever direction it runs. */
export function VendorText({ children }: { readonly children: string }) {
  return <bdi lang="id">{children}</bdi>;
}
