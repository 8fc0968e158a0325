using Network.Grains.Kernel;

namespace Network.Grains.Pairing;

/// <summary>What can be done with a pairing. All of it is seen only by who has to do with it.
/// </summary>
public abstract record PairingCommand : GrainCommand
{
    private PairingCommand()
    {
    }

    /// <summary>An association named one of its members as mentor.</summary>
    [StableName("offer-mentor")]
    public sealed record OfferMentor(
        string Host, string HostName, string District, string Member) : PairingCommand;

    /// <summary>Enters the child, with its file 档案.</summary>
    /// <param name="Guardian">Who looks after the child meanwhile 临时监护人.</param>
    /// <param name="Situation">How the child lives, and what it needs.</param>
    [StableName("enrol")]
    public sealed record Enrol(
        PersonalData Child, DateOnly On, string Situation, PersonalData? Guardian = null)
        : PairingCommand;

    /// <summary>Brings the file up to date.</summary>
    [StableName("update-file")]
    public sealed record UpdateFile(string Situation, PersonalData? Guardian = null)
        : PairingCommand;

    /// <summary>Records a talk, a visit or another duty of the policy.</summary>
    [StableName("record-contact")]
    public sealed record RecordContact(string Duty, DateOnly On, string? Note = null)
        : PairingCommand;

    /// <summary>Takes a record back.</summary>
    [StableName("cancel-contact")]
    public sealed record CancelContact(string Contact, string Reason) : PairingCommand;

    /// <summary>The mentor left the association.</summary>
    [StableName("lose-mentor")]
    public sealed record LoseMentor(string Member) : PairingCommand;

    /// <summary>Ends the pairing.</summary>
    [StableName("end")]
    public sealed record End(DateOnly On, string Reason) : PairingCommand;

    /// <summary>The host moved to another district.</summary>
    [StableName("transfer")]
    public sealed record Transfer(string District) : PairingCommand;
}
