using Network.Grains.Kernel;

namespace Network.Grains.Pairing;

/// <summary>Talks and visits as recorded facts.</summary>
internal static class Contacts
{
    /// <summary>Records of one pairing.</summary>
    private const int ContactsMax = 5_000;

    public static Decision Record(
        PairingState state, PairingCommand.RecordContact c, Context context) =>
        (Files.Needs(state, PairingStage.Active)
            ?? (state.Terms.Any(t => t.Duty == c.Duty)
                ? null
                : new Rejection("pairing.no-such-duty", new(
                    $"没有“{c.Duty}”这项帮扶要求。可选："
                    + $"{string.Join("、", state.Terms.Select(t => t.Duty))}。",
                    $"There is no duty '{c.Duty}': "
                    + $"{string.Join(", ", state.Terms.Select(t => t.Duty))}."), "duty"))
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, state.EnrolledOn!.Value, "on", "登记日期",
                "the child was enrolled")
            ?? Checks.OptionalText(c.Note, "note", TextLimits.NoteMax)
            ?? (state.Contacts.Length >= ContactsMax
                ? new Rejection("pairing.too-many-records", new(
                    $"最多 {ContactsMax} 条记录。", $"At most {ContactsMax} records."))
                : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new PairingEvent.ContactRecorded(
                new PairingContact(context.NewId(), c.Duty, c.On, c.Note)));

    public static Decision Cancel(PairingState state, PairingCommand.CancelContact c) =>
        state.Contacts.All(k => k.Id != c.Contact)
            ? Decision.Refuse("unknown.contact", "没有这条记录，可能已撤销。",
                "There is no such record; it may be taken back already.", "contact")
            : Checks.Text(c.Reason, "reason", TextLimits.ReasonMax) is { } wrong
                ? new Decision.Refused(wrong)
                : Decision.Accept(new PairingEvent.ContactCancelled(c.Contact, c.Reason));
}
