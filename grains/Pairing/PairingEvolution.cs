namespace Network.Grains.Pairing;

/// <summary>How events change what is known of a pairing.</summary>
internal static class PairingEvolution
{
    public static PairingState Of(PairingState state, PairingEvent fact) => fact switch
    {
        PairingEvent.MentorPaired e => state with
        {
            Host = e.Host,
            HostName = e.HostName,
            District = e.District,
            Mentor = e.Member,
            Terms = e.Terms,
            Stage = state.Child is null ? PairingStage.Prepared : PairingStage.Active,
            Since = e.On,
        },
        PairingEvent.ChildEnrolled e => state with
        {
            Child = e.Child,
            Guardian = e.Guardian,
            Situation = e.Situation,
            Stage = PairingStage.Active,
            Since = e.On,
            EnrolledOn = e.On,
        },
        PairingEvent.FileUpdated e => state with
        {
            Situation = e.Situation,
            Guardian = e.Guardian,
        },
        PairingEvent.ContactRecorded e => state with
        {
            Contacts = [
                .. state.Contacts.Where(c => c.Id != e.Contact.Id).Append(e.Contact)
                    .OrderBy(c => c.On)],
        },
        PairingEvent.ContactCancelled e => state with
        {
            Contacts = state.Contacts.RemoveAll(c => c.Id == e.Contact),
        },
        PairingEvent.MentorLost e => state with
        {
            Mentor = null,
            Stage = PairingStage.WithoutMentor,
            Since = e.On,
        },
        PairingEvent.PairingEnded e => state with
        {
            Mentor = null,
            Stage = PairingStage.Ended,
            Since = e.On,
            EndedOn = e.On,
        },
        PairingEvent.PairingTransferred e => state with { District = e.To },
        _ => state,
    };
}
