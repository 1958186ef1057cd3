/**
 * Links that are no relationship of the graph but two in a row, drawn as one. What lies between, a statement or a
 * tenure, is counted and told in the panel.
 */
export const SPOKE_ABOUT = 'SPOKE_ABOUT';

const byStatus: Readonly<Record<string, string>> = {
  HELD: 'IN_OFFICE_AS',
  ACTING: 'ACTING_AS',
  ELECT: 'ELECTED_AS',
  NOMINEE: 'NOMINEE_FOR',
  CANDIDATE: 'CANDIDATE_FOR',
  FORMER: 'FORMERLY',
};
const inOffice = new Set(Object.values(byStatus));

/** The link from a person to an office by what kind of tenure joins them. */
export function linkOfTenure(status: string): string {
  return byStatus[status] ?? 'IN_OFFICE_AS';
}

/** Whether a link stands for tenures. */
export function isOfTenure(relation: string): boolean {
  return inOffice.has(relation);
}
