using System.Collections.Immutable;
using System.Globalization;

namespace Network.Silo.Policies;

/// <summary>
/// Reads one section of a policy file key by key. What is missing or wrong becomes a mistake and
/// a placeholder, so that reading goes on and finds the rest.
/// </summary>
internal sealed class PolicySection
{
    private readonly PolicyNode.Mapping? _node;
    private readonly List<string> _known = [];

    public PolicySection(PolicyNode.Mapping? node, string path, PolicyMistakes mistakes) =>
        (_node, Path, Mistakes) = (node, path, mistakes);

    public string Path { get; }

    public PolicyMistakes Mistakes { get; }

    public static string Join(string path, string key) =>
        path.Length == 0 ? key : $"{path}.{key}";

    public string PathOf(string key) => Join(Path, key);

    public bool Has(string key)
    {
        _known.Add(key);
        return _node?.Of(key) is not null;
    }

    /// <summary>The value of a key; a missing one is a mistake of the section.</summary>
    public PolicyNode? Take(string key)
    {
        _known.Add(key);
        if (_node?.Of(key) is { } found)
            return found;

        if (_node is not null)
        {
            Mistakes.Add(_node, Path, $"缺少“{key}”。", $"'{key}' is missing here.");
        }

        return null;
    }

    /// <summary>Says what is wrong with the value of a key, where it stands.</summary>
    public void Wrong(string key, string zh, string en)
    {
        if (_node is not null)
        {
            Mistakes.Add(_node.Of(key) ?? _node, PathOf(key), zh, en);
        }
    }

    public void Expected(string key, PolicyNode found, string zh, string en) => Mistakes.Add(
        found, PathOf(key), $"应为{zh}，实为{found.Found.Zh}。",
        $"Expected {en}; found {found.Found.En}.");

    public PolicySection Section(string key)
    {
        var node = Take(key);
        if (node is not null and not PolicyNode.Mapping)
        {
            Expected(key, node, "一节（键: 值）", "a section of 'key: value'");
        }

        return new PolicySection(node as PolicyNode.Mapping, PathOf(key), Mistakes);
    }

    /// <summary>The sections of a list; entries of another form are mistakes.</summary>
    public IEnumerable<PolicySection> Sections(string key, bool mayBeEmpty = false)
    {
        var node = Take(key);
        if (node is null)
            return [];

        if (node is not PolicyNode.List list)
        {
            Expected(key, node, "列表（每项以“- ”开头）", "a list (each entry begins with '- ')");
            return [];
        }

        if (list.Items.Length == 0 && !mayBeEmpty)
        {
            Wrong(key, "列表不能为空，至少一项。", "The list is empty; at least one is needed.");
        }

        return list.Items.Select((item, i) => Entry(key, item, i)).OfType<PolicySection>()
            .ToImmutableArray();
    }

    /// <summary>The keys of a section whose names the file chooses itself.</summary>
    public IEnumerable<string> OwnKeys()
    {
        var keys = _node?.Entries.Select(e => e.Key.Text).ToImmutableArray() ?? [];
        _known.AddRange(keys);
        return keys;
    }

    /// <summary>Reports every key that nothing asked for.</summary>
    public void End()
    {
        foreach (var (key, _) in _node?.Entries ?? [])
        {
            if (_known.Contains(key.Text))
                continue;

            var nearest = NearestName.Of(key.Text, _known);
            var known = string.Join(", ", _known.Distinct());
            Mistakes.Add(key, PathOf(key.Text),
                $"不认识“{key.Text}”" + (nearest is null
                    ? $"；此处可用：{known}。" : $"，是否应为“{nearest}”？"),
                $"'{key.Text}' is not known here" + (nearest is null
                    ? $"; known are: {known}." : $"; did you mean '{nearest}'?"));
        }
    }

    private PolicySection? Entry(string key, PolicyNode item, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{PathOf(key)}[{index}]");
        if (item is PolicyNode.Mapping mapping)
            return new PolicySection(mapping, path, Mistakes);

        Mistakes.Add(item, path, $"应为一节（键: 值），实为{item.Found.Zh}。",
            $"Expected a section of 'key: value'; found {item.Found.En}.");
        return null;
    }
}
