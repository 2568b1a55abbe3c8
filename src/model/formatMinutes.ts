/** "1 minute", "7 minutes", "1 hour 35 minutes". */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && counted(hours, 'hour'), (rest > 0 || hours === 0) && counted(rest, 'minute')]
    .filter(Boolean)
    .join(' ');
}

/** A long stretch to the nearest five: what is counted in words a minute is no more exact. */
export function formatAbout(minutes: number): string {
  return `about ${formatMinutes(Math.max(Math.round(minutes / 5) * 5, 5))}`;
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
