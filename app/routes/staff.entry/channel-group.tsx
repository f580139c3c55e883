import { CHANNEL_FIELDS, type ChannelField, inputName } from "~/features/intake/channel-fields";
import { ENTRY_CHANNELS } from "~/features/intake/entry-channels";
import { DateField, RadioGroup, TextField } from "~/ui/field";
import type { FieldState } from "~/ui/form-values";

type Props = { channels: readonly { value: string; label: string }[]; field: (name: string) => FieldState };

/**
 * What each channel asks besides. All groups are in the page; the style sheet shows the one of the chosen channel, so a
 * change of channel needs neither scripts nor a reload.
 */
export function ChannelGroups({ channels, field }: Props) {
  return ENTRY_CHANNELS.map((channel) => {
    const name = channels.find(({ value }) => value === channel)?.label;
    if (CHANNEL_FIELDS[channel].length === 0 || !name) return null;
    return (
      <fieldset key={channel} className="field channel-group" data-channel={channel}>
        <legend className="label">{name}</legend>
        <div className="entry-row">
          {CHANNEL_FIELDS[channel].map((one) => (
            <One key={one.name} one={one} state={field(inputName(channel, one.name))} />
          ))}
        </div>
      </fieldset>
    );
  });
}

function One({ one, state }: { one: ChannelField; state: FieldState }) {
  const { label, hint, missing } = one;
  const shared = { label, hint, required: missing !== undefined, hideOptional: true, ...state };
  if (one.kind === "date") return <DateField {...shared} hint={undefined} />;
  if (one.kind === "yesno")
    return (
      <RadioGroup
        {...shared}
        inline
        choices={[
          { value: "yes", label: "Rồi" },
          { value: "no", label: "Chưa" },
        ]}
      />
    );
  return <TextField {...shared} autoComplete="off" />;
}
