/** Hours, minutes and seconds of a stretch of time, to the nearest second. */
function parts(ms: number): readonly [hours: number, minutes: number, seconds: number] {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
}

/** A stretch of time as a clock shows it: "1:02", or "1:00:02" from an hour on. */
export function clock(ms: number, lang: string): string {
  const [hours, minutes, seconds] = parts(ms);
  const plain = new Intl.NumberFormat(lang, { useGrouping: false });
  const padded = new Intl.NumberFormat(lang, { minimumIntegerDigits: 2 });
  const tail = padded.format(seconds);
  if (hours === 0) return `${plain.format(minutes)}:${tail}`;
  return `${plain.format(hours)}:${padded.format(minutes)}:${tail}`;
}

/** A stretch of time in words, without the units that are nought; seconds are left out from an hour on. */
export function duration(ms: number, width: "short" | "long", lang: string): string {
  const [hours, minutes, seconds] = parts(ms);
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(lang, { style: "unit", unit: name, unitDisplay: width }).format(value);
  const words = [
    ...(hours > 0 ? [unit(hours, "hour")] : []),
    ...(minutes > 0 ? [unit(minutes, "minute")] : []),
    ...(hours === 0 && (seconds > 0 || minutes === 0) ? [unit(seconds, "second")] : []),
  ];
  return new Intl.ListFormat(lang, { type: "unit", style: "narrow" }).format(words);
}
