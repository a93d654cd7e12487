/** A point between two steps of a search. Lets the page hear keys, and rejects when a later search has begun. */
export type Checkpoint = () => Promise<void>;
