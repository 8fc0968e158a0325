using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>Why a request was not done (RFC 9457), in the reader's language.</summary>
/// <param name="Type">A URI of the kind of problem.</param>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong and what to do.</param>
/// <param name="Code">Stable and meant for programs: <c>member.already-left</c>.</param>
/// <param name="Field">JSON path, header or parameter at fault, where there is one.</param>
/// <param name="Clause">The policy clause that was broken, where the rule comes from one.</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    string? Field = null,
    Source? Clause = null);
