type Problem = { message: string };
type Operation = { id: string; path: string; isDone: boolean; results: string };
type Variables = { path?: string; id?: string };

const HOST = "https://shopify-staged-uploads.storage.googleapis.com";

/** Bulk operations as Shopify does them: one at a time, each line by itself, results in no order. */
export class BulkInMemory {
  operations: Operation[] = [];
  /** Dies once where it is told to, before or after Shopify has done what was asked. */
  dies: { at: string; isDone: boolean } | null = null;
  private files = new Map<string, string>();
  private set: (metafields: unknown[]) => Problem[];

  constructor(set: (metafields: unknown[]) => Problem[]) {
    this.set = set;
  }

  fetch: typeof fetch = async (address, init) => {
    const url = String(address);
    const form = init?.body;
    if (form instanceof FormData) {
      const file = form.get("file");
      this.files.set(String(form.get("key")), file instanceof Blob ? await file.text() : "");
      return new Response(null, { status: 201 });
    }
    this.dieAt("results", false);
    const found = this.operations.find(({ id }) => url.endsWith(`/${id.split("/").at(-1)}`));
    return new Response(found?.results ?? null, { status: found ? 200 : 404 });
  };

  /** Null: a question about something else. */
  answer(operation: string, variables: object): unknown {
    const { path = "", id = "" } = variables as Variables;
    if (!QUESTIONS.includes(operation)) return null;
    this.dieAt(operation, false);
    const said = this.said(operation, path, id);
    this.dieAt(operation, true);
    return said;
  }

  /** Shopify has worked on every line. */
  finish(): void {
    for (const operation of this.operations.filter(({ isDone }) => !isDone)) {
      const lines = (this.files.get(operation.path) ?? "").split("\n").filter((line) => line);
      const results = lines.map((line, place) => {
        const { metafields } = JSON.parse(line) as { metafields: unknown[] };
        const metafieldsSet = { userErrors: this.set(metafields) };
        return JSON.stringify({ data: { metafieldsSet }, __lineNumber: place });
      });
      operation.results = results.toReversed().join("\n");
      operation.isDone = true;
    }
  }

  private said(operation: string, path: string, id: string): unknown {
    switch (operation) {
      case "StageUpload": {
        const parameters = [{ name: "key", value: `tmp/${this.files.size}/metafields.jsonl` }];
        return { stagedUploadsCreate: { stagedTargets: [{ url: `${HOST}/`, parameters }] } };
      }
      case "RunMetafields":
        return { bulkOperationRunMutation: this.run(path) };
      case "BulkOperation": {
        const found = this.operations.find((one) => one.id === id);
        const url = found?.isDone ? `${HOST}/${id.split("/").at(-1)}` : null;
        const status = found?.isDone ? "COMPLETED" : "RUNNING";
        return { bulkOperation: found ? { status, errorCode: null, url } : null };
      }
      default:
        return {
          bulkOperations: { nodes: this.operations.toReversed().map(viewOf) },
        };
    }
  }

  private run(path: string) {
    const refused = (code: string) => ({
      bulkOperation: null,
      userErrors: [{ code, message: code }],
    });
    if (this.operations.some(({ isDone }) => !isDone)) return refused("OPERATION_IN_PROGRESS");
    if (!this.files.has(path)) return refused("NO_SUCH_FILE");
    const id = `gid://shopify/BulkOperation/${this.operations.length + 1}`;
    this.operations.push({ id, path, isDone: false, results: "" });
    return { bulkOperation: { id }, userErrors: [] };
  }

  /** The file of a path is gone, as after a while. */
  loseFiles(): void {
    this.files.clear();
  }

  private dieAt(at: string, isDone: boolean): void {
    if (this.dies?.at !== at || this.dies.isDone !== isDone) return;
    this.dies = null;
    throw new Error("the process died");
  }
}

const viewOf = ({ id }: Operation) => ({ id, type: "MUTATION" });
const QUESTIONS = ["StageUpload", "RunMetafields", "BulkOperation", "NewestBulkOperations"];
