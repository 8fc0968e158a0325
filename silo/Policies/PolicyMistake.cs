using System.Globalization;
using Network.Grains.Kernel;

namespace Network.Silo.Policies;

/// <summary>One thing wrong in a policy file, where it stands and what was expected.</summary>
/// <param name="File">Path of the file, or the name that the text was given.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Path">Keys from the top of the file, such as <c>districts[3].name.zh</c>; empty
/// for the file as a whole.</param>
/// <param name="Message">What was expected and what was found.</param>
public sealed record PolicyMistake(
    string File, int Line, int Column, string Path, LocalText Message)
{
    /// <summary>One line that editors and terminals can follow to the place.</summary>
    public string In(bool chinese)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
        var path = Path.Length == 0 ? "" : $" {Path}:";
        return $"{place}:{path} {Message.In(chinese)}";
    }
}
