/** What a caller may be, each also all that stands before it: a researcher judges, an admin puts articles in and takes them out. */
export const roles = ['reader', 'researcher', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks. The name is that of the token, not a person's own claim. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
}

/** Whether a caller may do what a role may. */
export function mayAct({ role }: Caller, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
