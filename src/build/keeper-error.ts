/** An error whose message tells the keeper what happened and what to do. Its stack is of no use to anybody. */
export class KeeperError extends Error {}
