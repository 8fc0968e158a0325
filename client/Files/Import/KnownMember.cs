using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>A member with the name that the roll itself does not keep.</summary>
internal sealed record KnownMember(Member Member, PersonalData Person);
