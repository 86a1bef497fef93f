// All names of a folder as supabase-js gives them: list-v2, pages of 1000. Arguments: project, bucket, prefix; the key
// comes by the environment.
import { StorageClient } from "@supabase/storage-js";

const [url, bucket, prefix] = process.argv.slice(2);
const key = process.env.KEY;
const storage = new StorageClient(`${url}/storage/v1`, { apikey: key, authorization: `Bearer ${key}` });

let cursor;
do {
  const { data, error } = await storage.from(bucket).listV2({ prefix, limit: 1000, with_delimiter: true, cursor });
  if (error) throw error;
  for (const entry of [...data.folders, ...data.objects]) process.stdout.write(`${entry.name}\n`);
  cursor = data.hasNext ? data.nextCursor : undefined;
} while (cursor);
