/**
 * Comfort for enlarged scans: a click on a page enlarges it there, buttons and keys (+, -, 0) change its size, the mouse moves it,
 * Escape puts it away. Without this script a page opens in full size and is moved by scrolling.
 */

/** A step is big enough to see that something happened, and small enough not to lose the place. */
const STEP = 1.5;

/** Beyond twice its size a scan shows no more. */
const LARGEST = 2;

for (const figure of document.querySelectorAll('.facsimile__page')) enhance(figure);

function enhance(figure: Element): void {
  const details = figure.querySelector('details');
  const summary = figure.querySelector('summary');
  const tools = figure.querySelector<HTMLElement>('.facsimile__tools');
  const frame = figure.querySelector<HTMLElement>('.facsimile__frame');
  const image = frame?.querySelector('img');
  const whole = figure.querySelector<HTMLAnchorElement>('.facsimile__whole');
  if (!details || !summary || !tools || !frame || !image || !whole) return;
  const width = Number(image.getAttribute('width'));

  let scale = 1;
  const smallest = (): number => Math.min(1, frame.clientWidth / width);
  /** Changes the size and keeps the point of the frame, in pixels from its corner, where it is. */
  const resize = (wanted: number, x = frame.clientWidth / 2, y = frame.clientHeight / 2): void => {
    const next = Math.min(LARGEST, Math.max(smallest(), wanted));
    const left = ((frame.scrollLeft + x) * next) / scale - x;
    const top = ((frame.scrollTop + y) * next) / scale - y;
    scale = next;
    image.style.inlineSize = `${String(width * scale)}px`;
    frame.scrollTo(left, top);
  };
  const step = { larger: () => resize(scale * STEP), smaller: () => resize(scale / STEP), whole: () => resize(0) };

  tools.hidden = false;
  for (const button of tools.querySelectorAll('button')) {
    button.addEventListener('click', step[button.dataset['zoom'] as keyof typeof step]);
  }
  frame.addEventListener('keydown', ({ key, ctrlKey, altKey, metaKey }) => {
    if (ctrlKey || altKey || metaKey) return;
    if (key === '+' || key === '=') step.larger();
    if (key === '-') step.smaller();
    if (key === '0') step.whole();
    if (key === 'Escape') {
      details.open = false;
      summary.focus();
    }
  });
  // A pinch on a touchpad comes as a wheel with Control.
  frame.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { left, top } = frame.getBoundingClientRect();
    resize(scale * Math.exp(-event.deltaY / 100), event.clientX - left, event.clientY - top);
  });
  frame.addEventListener('pointerdown', (event) => {
    // Fingers scroll by themselves.
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    if (frame.hasPointerCapture(event.pointerId)) frame.scrollBy(-event.movementX, -event.movementY);
  });
  image.draggable = false;
  // Other clicks, as one with Control, open the file, as a link does.
  whole.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const small = whole.getBoundingClientRect();
    // The keyboard has no place on the picture.
    const across = event.detail === 0 ? 0 : (event.clientX - small.left) / small.width;
    const down = event.detail === 0 ? 0 : (event.clientY - small.top) / small.height;
    details.open = true;
    resize(1);
    frame.scrollTo(
      across * image.clientWidth - frame.clientWidth / 2,
      down * image.clientHeight - frame.clientHeight / 2,
    );
    frame.focus({ preventScroll: true });
  });
}
