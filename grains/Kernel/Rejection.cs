namespace Network.Grains.Kernel;

/// <summary>
/// Why a command was refused. A value, not an exception: nothing was written.
/// </summary>
/// <param name="Code">Stable, kebab-case, with the concept first: <c>member.already-left</c>.
/// Codes that begin with <c>access.</c> mean "not allowed", <c>unknown.</c> "no such thing",
/// <c>malformed.</c> "the body is wrong"; all others "a rule was broken".</param>
/// <param name="Message">What is wrong and what to do, for the person who sent it.</param>
/// <param name="Field">JSON path of the offending field in the command, where there is one.</param>
/// <param name="Clause">The policy clause that was broken, where the rule comes from one.</param>
public sealed record Rejection(
    string Code, LocalText Message, string? Field = null, Source? Clause = null);
