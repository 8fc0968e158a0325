using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Nomination;

/// <summary>What can be done with a nomination.</summary>
public abstract record NominationCommand : GrainCommand
{
    private NominationCommand()
    {
    }

    /// <summary>A host or a district nominated.</summary>
    /// <param name="Host">Id of the enterprise that nominated; null where the district did.
    /// </param>
    [StableName("receive")]
    public sealed record Receive(
        string? Host, string UnitName, string District, Nominee Nominee) : NominationCommand;

    /// <summary>The district recommends 推荐.</summary>
    [StableName("recommend")]
    public sealed record Recommend(string Opinion) : NominationCommand;

    /// <summary>The district or the city does not take it further, with the reason.</summary>
    [StableName("refuse")]
    public sealed record Refuse(string Reason) : NominationCommand;

    /// <summary>The city has given it one of the places of the period 入选.</summary>
    [StableName("take-place")]
    public sealed record TakePlace(string Programme, int Year) : NominationCommand;

    /// <summary>The honour was given 表彰.</summary>
    /// <param name="Number">Of the certificate or the document.</param>
    [StableName("confer")]
    public sealed record Confer(
        HonourLevel Level, DateOnly On, string? Number = null) : NominationCommand;

    /// <summary>Takes it back; a place it held is free again.</summary>
    [StableName("withdraw")]
    public sealed record Withdraw(string Reason) : NominationCommand;
}
