import type { Cell } from "../../cell/types.ts";
import type { Page } from "../cells/scan.ts";

/** The contents of /cells.json: every cell of the site that runs, in page order. */
export function cellsJson(pages: readonly { page: Page; cells: { cell: Cell }[] }[]): string {
  const cells = pages.flatMap(({ page, cells }) =>
    cells
      .filter(({ cell }) => !cell.options.static)
      .map(({ cell }) => ({
        lang: page.lang,
        page: page.page,
        file: cell.options.file,
        options: cell.options,
        code: cell.code,
        output: cell.output?.code ?? null,
      })),
  );
  return `${JSON.stringify(cells, null, 1)}\n`;
}
