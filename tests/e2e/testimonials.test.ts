import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier, shoppersSee } from "./setting-journey";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);
const VIDEO = "https://www.youtube.com/watch?v=abcdefghijk";

const publishedTestimonials = async () =>
  (await store.state()).metafields.find(({ key }) => key === "testimonials")?.value ?? null;

describe("testimonials", () => {
  let someone: Merchant;

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
    await someone.opens("/testimonials");
  });
  afterAll(closeBrowser);

  const field = (label: string) => someone.app.getByLabel(label, { exact: true }).last();
  const press = (name: string) => someone.app.getByRole("button", { name, exact: true }).click();
  const says = (text: string) => someone.app.getByText(text).first().waitFor();

  it("are asked for whatever shoppers must know of them", async () => {
    await press("Add a testimonial");
    await field("Name").fill("Ingrid Solberg");
    await someone.saves();
    await says("Not saved yet: 3 things to mend");
    await says("Say what the person got for it, even if it is nothing.");
  });

  it("are kept, but not shown, while nobody has noted that the person agreed", async () => {
    await field("What the person says").fill("Teppet holder varmen hele vinteren.");
    await field("What the person got for it").selectOption("discount");
    await field("What ties the person to the shop").selectOption("none");
    await someone.app.getByLabel("Language you are writing in").selectOption("en");
    await field("What the person says").fill("The blanket keeps warm all winter.");
    await someone.saves();
    await someone.app.getByText("Not shown", { exact: true }).waitFor();
    await says("it is not noted who agreed");
    expect(await publishedTestimonials()).toBeNull();
  });

  it("are no rating", async () => {
    await field("What the person says").fill("★★★★★ Warm all winter.");
    await says("Stars and scores cannot be typed in.");
    await field("What the person says").fill("The blanket keeps warm all winter.");
  });

  it("lead to a film on another site without taking anything from there", async () => {
    await press("Add a video");
    await field("Address of the video").fill("https://tube.example/x");
    await says("Only videos of your shop’s files");
    await field("Address of the video").fill(VIDEO);
    await field("Captions").selectOption("switchable");
    await press("Remove the video");
    await press("Undo");
    expect(await field("Address of the video").inputValue()).toBe(VIDEO);
  });

  it("are read by shoppers once the person has agreed, with what was given for them", async () => {
    await field("Who agreed").fill("Ingrid Solberg");
    await field("Agreed on").fill("2026-03-06");
    await field("How").selectOption("email");
    await field("Where the proof lies").fill("E-post 6. mars");
    await someone.saves();
    await someone.seesPublished();
    await shoppersSee({
      store,
      block: "testimonials",
      reads: {
        "": [
          "Teppet holder varmen hele vinteren.",
          "Ingrid Solberg",
          "Fikk rabatt for det",
          "Se på YouTube",
          "Video med teksting",
        ],
        "/en": ["The blanket keeps warm all winter.", "Got a discount in return"],
      },
    });
    expect(await publishedTestimonials()).not.toContain("E-post 6. mars");
  });

  it("have their film fetched only when it is played", async () => {
    const published = JSON.parse((await publishedTestimonials()) ?? "") as {
      testimonials: { video: Record<string, unknown> }[];
    };
    const film = `${url}/film.mp4`;
    const poster = { url: `${url}/poster.png`, width: 1280, height: 720 };
    Object.assign(published.testimonials[0]!.video, { place: "file", address: film, poster });
    await store.forgeMetafield("testimonials", JSON.stringify(published));

    const { id } = await store.placeBlock("testimonials");
    const shopper = await aVisitor();
    const asked: string[] = [];
    await shopper.route(/(film|poster)\.\w+$/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ status: 204 });
    });
    await shopper.goto(`${url}/products/wool-blanket`, { waitUntil: "networkidle" });
    const video = shopper.locator("video");
    const box = await video.boundingBox();
    expect(box && Math.round((box.width / box.height) * 9)).toBe(16);
    expect(asked).not.toContain(film);
    await video.evaluate((player) => void (player as HTMLVideoElement).play().catch(() => {}));
    await eventually("the film to be asked for", () => Promise.resolve(asked.includes(film)));
    await shopper.context().close();
    await store.removeBlock(id);
  });

  it("disappear when the person takes the consent back", async () => {
    await someone.app.getByLabel("The person has taken the consent back").check();
    await someone.saves();
    await eventually("none to be on the storefront", async () => {
      return (await publishedTestimonials()) === null;
    });
    await says("Nothing to show yet");
  });

  it("meet nobody with a barrier in the admin", async () => {
    await merchantsMeetNoBarrier(someone, async () => {
      await someone.opens("/testimonials");
      await someone.app.getByRole("button", { name: "Edit Ingrid Solberg" }).click();
    });
    expect(consoleComplaints()).toEqual([]);
  });
});
