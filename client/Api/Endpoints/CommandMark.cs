using Network.Grains.Kernel;

namespace Network.Client.Api.Endpoints;

/// <summary>Marks an endpoint that sends one command to one kind of grain.</summary>
internal sealed record CommandMark(GrainKind Kind, string Name, Type Command);
