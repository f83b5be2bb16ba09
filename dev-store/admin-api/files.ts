import type { FileRecord } from "../state.ts";
import { createdFile, existingName, keepFile, settledFile, type FileInput } from "../files/keep.ts";
import type { World } from "../world.ts";
import { connection, type ConnectionArguments } from "./connection.ts";
import { gid } from "./gid.ts";
import { matchesQuery } from "./search.ts";
import { stagedKeyOf } from "./staged-uploads.ts";

type FilesArguments = ConnectionArguments & { query?: string | null };

export function fileQueries(world: World) {
  return {
    files: ({ query, ...page }: FilesArguments) => {
      const found = world.state.files.filter((file) =>
        matchesQuery(query ?? "", { id: String(file.id), filename: file.name }),
      );
      return connection(found, page, (file) => viewFile(file, world));
    },
  };
}

export function fileMutations(world: World) {
  return {
    fileCreate({ files: inputs }: { files: FileInput[] }) {
      const userErrors = inputs.flatMap((input, index) => faultsOf(world, input, index));
      if (userErrors.length > 0) return { files: null, userErrors };
      const files = inputs.map((input) => {
        const upload = world.stagedUploads.get(stagedKeyOf(input.originalSource) ?? "");
        const file = createdFile(world, input, upload);
        keepFile(world, file, upload?.bytes ?? null);
        return viewFile(file, world);
      });
      return { files, userErrors: [] };
    },
    fileDelete({ fileIds }: { fileIds: string[] }) {
      const there = new Set(world.state.files.map((file) => gid("MediaImage", file.id)));
      const missing = fileIds.filter((id) => !there.has(id));
      if (missing.length > 0) {
        const message = `File ids ${JSON.stringify(missing)} do not exist.`;
        const userErrors = [{ field: ["fileIds"], message, code: "FILE_DOES_NOT_EXIST" }];
        return { deletedFileIds: null, userErrors };
      }
      world.state.files = world.state.files.filter(
        (file) => !fileIds.includes(gid("MediaImage", file.id)),
      );
      world.changed();
      return { deletedFileIds: fileIds, userErrors: [] };
    },
  };
}

const LONGEST_ALT = 512;

function faultsOf(world: World, input: FileInput, index: number) {
  const fault = (field: string, code: string, message: string) => [
    { field: ["files", String(index), field], message, code },
  ];
  if (input.contentType && input.contentType !== "IMAGE") {
    const message = `the dev store does not imitate files of type ${input.contentType} yet`;
    return fault("contentType", "UNACCEPTABLE_ASSET", message);
  }
  if (!URL.canParse(input.originalSource)) {
    return fault("originalSource", "INVALID_IMAGE_SOURCE_URL", "Image URL is invalid");
  }
  if ((input.alt ?? "").length > LONGEST_ALT) {
    const message = `The alt value exceeds the maximum limit of ${LONGEST_ALT} characters.`;
    return fault("alt", "ALT_VALUE_LIMIT_EXCEEDED", message);
  }
  if (input.duplicateResolutionMode === "RAISE_ERROR" && existingName(world, input)) {
    return fault("filename", "FILENAME_ALREADY_EXISTS", "The provided filename already exists.");
  }
  return [];
}

export function viewFile(file: FileRecord, world: World) {
  const { status, width, height } = settledFile(file, world.now());
  const image =
    status === "READY"
      ? {
          __typename: "Image",
          id: gid("ImageSource", file.id),
          altText: file.alt || null,
          url: file.url,
          src: file.url,
          originalSrc: file.url,
          width,
          height,
        }
      : null;
  const message = "The file is not a picture that can be read, or could not be fetched.";
  return {
    __typename: "MediaImage",
    id: gid("MediaImage", file.id),
    alt: file.alt,
    createdAt: file.createdAt,
    updatedAt: file.createdAt,
    fileStatus: status,
    status,
    mediaContentType: "IMAGE",
    mimeType: status === "READY" ? file.mimeType : null,
    fileErrors:
      status === "FAILED" ? [{ code: "IMAGE_PROCESSING_FAILURE", message, details: null }] : [],
    mediaErrors:
      status === "FAILED" ? [{ code: "IMAGE_PROCESSING_FAILURE", message, details: null }] : [],
    mediaWarnings: [],
    image,
    preview: { image, status },
  };
}
