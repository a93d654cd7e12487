/** A copy without the fields that are `undefined`, so that a field that is not known is always absent. */
export function present<T>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
