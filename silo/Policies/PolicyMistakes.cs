using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Silo.Policies;

/// <summary>Gathers what is wrong with one file.</summary>
internal sealed class PolicyMistakes(string file)
{
    private readonly List<PolicyMistake> _mistakes = [];

    public bool Any => _mistakes.Count > 0;

    public void Add(PolicyNode at, string path, string zh, string en) =>
        Add(at.Line, at.Column, path, zh, en);

    public void Add(int line, int column, string path, string zh, string en)
    {
        if (_mistakes.Count < PolicyLimits.MistakesMax)
        {
            _mistakes.Add(new PolicyMistake(file, line, column, path, new LocalText(zh, en)));
        }
    }

    public ImmutableArray<PolicyMistake> InFileOrder() =>
        [.. _mistakes.Distinct().OrderBy(m => m.Line).ThenBy(m => m.Column)];
}
