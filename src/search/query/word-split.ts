/** English words of two letters that people type without the space. No other two letters count as half of a word. */
const SHORT = new Set('an as at be by do go he if in is it me my no of on or so to up us we'.split(' '));

/** Every way to split a word in two ("headon" → "head", "on"), the longest first half first. */
export function waysToSplit(typed: string): readonly (readonly [string, string])[] {
  const ways = Array.from({ length: Math.max(0, typed.length - 3) }, (_, index) => {
    const at = typed.length - 2 - index;
    return [typed.slice(0, at), typed.slice(at)] as const;
  });
  return ways.filter((halves) => halves.every((half) => half.length > 2 || SHORT.has(half)));
}
