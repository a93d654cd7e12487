import type { CastMember, Gender } from './cast.ts';

/** Whom a phrase means, and how that is known. */
export interface Resolved {
  /** Absent when it may be several, or nobody can be made out. */
  readonly member?: CastMember;
  /**
   * `name`: only one has it. `shared-name`: several do. `subject`: that of the sentence before. `only-one`: nobody else fits.
   * `role`: the text says that they are it. `description`: nobody named, as far as can be told.
   */
  readonly by: 'name' | 'shared-name' | 'subject' | 'only-one' | 'role' | 'description' | 'nothing';
}

/** Nobody can be made out. */
export const NOTHING: Resolved = { by: 'nothing' };

/** Whether somebody may be called by a pronoun of a gender. */
export function agrees(member: CastMember, gender: Gender | undefined): boolean {
  return gender === undefined || member.gender === undefined || member.gender === gender;
}
