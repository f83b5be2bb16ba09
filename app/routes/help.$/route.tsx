import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import style from "./help.css?url";
import { helpPage } from "./help-pages.server";

/** The pages for merchants, for whoever asks; nothing of a shop stands in them. */
export function loader({ params }: LoaderFunctionArgs) {
  const page = helpPage(params["*"] ?? "");
  if (!page) throw new Response(null, { status: 404 });
  return page;
}

export const links: LinksFunction = () => [{ rel: "stylesheet", href: style }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} · Tillit` : "Tillit" },
];

export default function Help() {
  const { html } = useLoaderData<typeof loader>();
  // They are written in English, whatever the language of the admin.
  return <main className="help" lang="en" dangerouslySetInnerHTML={{ __html: html }} />;
}
