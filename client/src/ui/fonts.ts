// Our own slices: venues often have no way out, and no outside service learns who looks at a board.
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/600.css';
