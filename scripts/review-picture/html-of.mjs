import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Diffs that are open in the picture; a reader opens them with a click. */
const open = 2;

/**
 * A comment as a page. Knows what `meshwright review` writes and no other Markdown: headings, lists, code, folds.
 *
 * @param {string} markdown
 * @returns {{ html: string, height: number }} the page, and about how many pixels it needs
 */
export function htmlOf(markdown) {
  const style = readFileSync(join(import.meta.dirname, 'comment.css'), 'utf8');
  let folds = 0;
  let height = 110;
  const html = blocksOf(markdown).map((block) => {
    // A forge draws these; the page does not.
    if (block.startsWith('```mermaid')) return '';
    if (block.startsWith('```')) {
      const lines = block.split('\n').slice(1, -1);
      // What is folded away takes no room.
      height += folds <= open ? lines.length * 19 + 36 : 0;
      return `<pre>${lines.map(diffLine).join('')}</pre>`;
    }
    if (block.startsWith('<details>')) {
      if (/, (?:before|after)</.test(block)) {
        height += 28;
        return block;
      }
      folds += 1;
      height += 28;
      return folds <= open ? block.replace('<details>', '<details open>') : block;
    }
    if (block.startsWith('</details>') || block.startsWith('<!--')) return block;
    if (folds <= open || block.startsWith('<sub>')) height += 21 * Math.ceil(block.length / 125) + 10;
    const heading = /^(#+) (.*)$/s.exec(block);
    if (heading !== null) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
    if (block.startsWith('- ')) {
      height += 8 * block.split('\n').length;
      return `<ul>${block
        .split(/\n(?=- )/)
        .map((item) => `<li>${inline(item.slice(2))}</li>`)
        .join('')}</ul>`;
    }
    return `<p>${inline(block)}</p>`;
  });
  return {
    html: `<!doctype html><meta charset="utf-8"><style>${style}</style>
<article><header><b>acme-ci</b> <span>bot</span> commented now</header><section>${html.join('\n')}</section></article>`,
    height,
  };
}

/** Blocks between empty lines; those of a block of code belong to it. */
function blocksOf(markdown) {
  const blocks = [];
  for (const piece of markdown.trim().replace('-->\n', '-->\n\n').split('\n\n')) {
    const last = blocks.at(-1);
    const isOpen = last?.startsWith('```') && !last.endsWith('\n```');
    if (isOpen) blocks[blocks.length - 1] = `${last}\n\n${piece}`;
    else blocks.push(piece);
  }
  return blocks;
}

function diffLine(line) {
  const kind = { '@': 'field', '+': 'added', '-': 'removed' }[line[0]] ?? '';
  return `<span class="${kind}">${escape(line)}</span>\n`;
}

function inline(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`')
        ? `<code>${escape(part.slice(1, -1))}</code>`
        : part.replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>').replaceAll(/\\([\\`*_[\]~$])/g, '$1'),
    )
    .join('');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
