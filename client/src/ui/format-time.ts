/** `14:05:09` in the given IANA time zone (the viewer's own without one). `moment` is epoch ms. */
export function clockTime(moment: number, timeZone?: string): string {
  return format(moment, { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone });
}

/** `14:05` */
export function hourAndMinute(moment: number, timeZone?: string): string {
  return format(moment, { hour: '2-digit', minute: '2-digit', timeZone });
}

/** `2026-11-22 14:05`, the same in both languages. */
export function dateAndTime(moment: number, timeZone?: string): string {
  return `${isoDay(moment, timeZone)} ${hourAndMinute(moment, timeZone)}`;
}

/** `2026-11-22` in the given time zone. */
export function isoDay(moment: number, timeZone?: string): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(
    moment,
  );
}

function format(moment: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { hourCycle: 'h23', ...options }).format(moment);
}
