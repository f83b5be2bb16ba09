import type { Hidden } from "../hidden-fields";

/** What the snippet tillit-form-author sends along unseen, once more. Only a machine fills in the website. */
export const HiddenInputs = ({ hidden }: { hidden: Hidden }) => (
  <>
    <input type="hidden" name="product" value={hidden.handle} />
    <input type="hidden" name="product_id" value={hidden.productId} />
    <input type="hidden" name="locale" value={hidden.locale} />
    <input type="hidden" name="return_to" value={hidden.returnTo} />
    <input type="hidden" name="opened" value={hidden.opened} />
    <p hidden>
      <input name="website" aria-label="Website" tabIndex={-1} autoComplete="off" />
    </p>
  </>
);
