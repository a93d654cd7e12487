/** Pictures that stand for the archive in tabs, bookmarks and on home screens, all made from one drawing. */

/** The drawing: an SVG file in `public/`, with its own dark colours. */
export const ICON_DRAWING_PATH = '/favicon.svg';

/** For browsers that do not take SVG. Holds one picture of this size. */
export const ICON_FILE = { path: '/favicon.ico', size: 32 } as const;

export interface Icon {
  /** Site-relative. */
  readonly path: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Whether the ground reaches the edges, so that a system may cut a shape of its own out of it. */
  readonly filled: boolean;
}

/** iOS takes this one, and rounds its corners. */
export const TOUCH_ICON: Icon = { path: '/apple-touch-icon.png', size: 180, filled: true };

/** For the web manifest. */
export const manifestIcons: readonly Icon[] = [
  { path: '/icon-192.png', size: 192, filled: false },
  { path: '/icon-512.png', size: 512, filled: false },
  { path: '/icon-filled-512.png', size: 512, filled: true },
];
