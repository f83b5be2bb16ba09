/** The items that were ticked, where there is no box for them. */
export const ChosenInputs = ({ chosen }: { chosen: string[] }) => (
  <>
    {chosen.map((id) => (
      <input type="hidden" key={id} name="item" value={id} />
    ))}
  </>
);
