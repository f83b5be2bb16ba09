import type { Unseen } from "./page";

/** What both steps send along unseen. Only a machine fills in the website. */
export const UnseenInputs = ({ unseen: { opened, website, reach } }: { unseen: Unseen }) => (
  <>
    <input type="hidden" name="opened" value={opened} />
    <input type="hidden" name="reach" value={reach} />
    <p hidden>
      <input
        name="website"
        aria-label="Website"
        tabIndex={-1}
        autoComplete="off"
        defaultValue={website}
      />
    </p>
  </>
);
