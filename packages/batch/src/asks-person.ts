/** True of a status in which the applicant has to do something, such as to confirm by the link in a mail. */
export function asksPerson(status: string): boolean {
  return /^waiting|consent/.test(status);
}
