using System.CommandLine;
using Network.Client.Files.Import;
using Network.Grains.Kernel;

namespace Network.Client.Commands;

/// <summary>What a table lists, by its word: the first argument of a command.</summary>
internal sealed class KindArgument
{
    private static readonly Dictionary<string, ImportKind> Kinds =
        Enum.GetValues<ImportKind>().ToDictionary(Words.Of);

    private readonly Argument<string> _word = new("what")
    {
        Description = "hosts (单位名录), members (会员名册), activities (活动台账) or projects "
            + "(项目台账).",
        HelpName = string.Join('|', Kinds.Keys),
    };

    private KindArgument(Command command)
    {
        _word.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } word && !Kinds.ContainsKey(word))
            {
                result.AddError($"'{word}' is not known; there are: "
                    + $"{string.Join(", ", Kinds.Keys)}.");
            }
        });
        command.Arguments.Insert(0, _word);
    }

    public static KindArgument AddTo(Command command) => new(command);

    public ImportKind Read(ParseResult parsed) => Kinds[parsed.GetRequiredValue(_word)];
}
