/** The day of an ISO 8601 date or date-time, if it exists in the calendar. */
export function isoDay(text: string): string | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text.trim());
  if (!m) return undefined;
  const date = new Date(`${m[1]}-${m[2]}-${m[3]}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${m[1]}-${m[2]}-${m[3]}`) ? `${m[1]}-${m[2]}-${m[3]}` : undefined;
}
