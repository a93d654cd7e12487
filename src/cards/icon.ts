/** Icons of the archive for tabs, bookmarks and home screens, all made from one drawing. */

/** The drawing: an SVG in `public/`, which also has colours for dark mode. */
export const ICON_DRAWING_PATH = '/favicon.svg';

/** For browsers without SVG icons. Holds one picture of this size. */
export const ICON_FILE = { path: '/favicon.ico', size: 32 } as const;

export interface Icon {
  /** Site-relative. */
  readonly path: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Whether the background reaches the edges, so that the system can crop the icon to its own shape. */
  readonly filled: boolean;
}

/** For iOS, which rounds its corners. */
export const TOUCH_ICON: Icon = { path: '/apple-touch-icon.png', size: 180, filled: true };

/** For the web manifest. */
export const manifestIcons: readonly Icon[] = [
  { path: '/icon-192.png', size: 192, filled: false },
  { path: '/icon-512.png', size: 512, filled: false },
  { path: '/icon-filled-512.png', size: 512, filled: true },
];
