/** One line for each element: what it is, and its values. */
export type ComputedValues = readonly (readonly string[])[];

/** Lengths that differ by less look the same: engines round in their own ways, and long ones further. */
const NEAR_PX = 0.6;
const NEAR_SHARE = 0.002;

/** What two engines compute differently for the same page, each difference once: `a.x color: red, but blue`. */
export function differencesOf(
  properties: readonly string[],
  one: ComputedValues,
  other: ComputedValues,
): readonly string[] {
  const found = new Set<string>();
  if (one.length !== other.length) found.add(`${String(one.length)} elements, but ${String(other.length)}`);
  for (const [index, [kind = '', ...values]] of one.entries()) {
    const [, ...others] = other[index] ?? [];
    for (const [number, value] of values.entries()) {
      const otherValue = others[number] ?? '';
      if (!isAlike(value, otherValue)) found.add(`${kind} ${properties[number] ?? ''}: ${value}, but ${otherValue}`);
    }
  }
  return [...found];
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [parts, others] = [one, other].map((value) => value.split(/(-?\d+(?:\.\d+)?(?:e-?\d+)?px)/));
  return (
    parts?.length === others?.length &&
    (parts ?? []).every((part, index) => {
      const otherPart = others?.[index] ?? '';
      return part === otherPart || (part.endsWith('px') && isNear(parseFloat(part), parseFloat(otherPart)));
    })
  );
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < Math.max(NEAR_PX, Math.abs(one) * NEAR_SHARE);
}
