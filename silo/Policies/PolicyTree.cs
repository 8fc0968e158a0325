using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Network.Silo.Policies;

/// <summary>
/// Turns YAML into a tree with places. It is built from the parser's events, so that a file that
/// is too deep, too long or multiplied by aliases is refused before it takes memory, and so that a
/// key given twice is one mistake among the others instead of the end of reading.
/// </summary>
internal sealed class PolicyTree
{
    private readonly IParser _parser;
    private readonly PolicyMistakes _mistakes;
    private int _nodes;

    private PolicyTree(IParser parser, PolicyMistakes mistakes) =>
        (_parser, _mistakes) = (parser, mistakes);

    /// <summary>The top of the file, or null when it cannot be read at all.</summary>
    public static PolicyNode.Mapping? Read(string text, PolicyMistakes mistakes)
    {
        try
        {
            return new PolicyTree(new Parser(new StringReader(text)), mistakes).ReadDocument();
        }
        catch (YamlException wrong)
        {
            var (line, column) = Place(wrong.Start);
            mistakes.Add(line, column, "", $"不是有效的 YAML:{wrong.Message}",
                $"This is not valid YAML: {wrong.Message}");
            return null;
        }
    }

    private PolicyNode.Mapping? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _mistakes.Add(1, 1, "", "文件是空的。", "The file is empty.");
            return null;
        }

        var root = ReadNode("", 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.TryConsume<DocumentStart>(out var second))
        {
            var (line, column) = Place(second.Start);
            _mistakes.Add(line, column, "", "一个文件只能有一份政策，此处开始了第二份。",
                "One file holds one policy; a second document begins here.");
        }

        if (root is PolicyNode.Mapping mapping)
            return mapping;

        _mistakes.Add(root, "", $"文件应由“键: 值”组成，实为{root.Found.Zh}。",
            $"The file is expected to consist of 'key: value'; found {root.Found.En}.");
        return null;
    }

    private PolicyNode ReadNode(string path, int depth)
    {
        Guard(depth);
        if (_parser.TryConsume<Scalar>(out var scalar))
            return ReadScalar(scalar, path);

        if (_parser.TryConsume<SequenceStart>(out var list))
        {
            RefuseAnchor(list, path);
            var items = ImmutableArray.CreateBuilder<PolicyNode>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(
                    string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]"),
                    depth + 1));
            }

            var (listLine, listColumn) = Place(list.Start);
            return new PolicyNode.List(listLine, listColumn, items.ToImmutable());
        }

        if (_parser.TryConsume<MappingStart>(out var mapping))
            return ReadMapping(mapping, path, depth);

        var other = _parser.Consume<ParsingEvent>();
        throw new YamlException(other.Start, other.End,
            "anchors and aliases (& and *) are not used in policy files; write the value out");
    }

    private PolicyNode.Mapping ReadMapping(MappingStart start, string path, int depth)
    {
        RefuseAnchor(start, path);
        var entries = ImmutableArray.CreateBuilder<(PolicyNode.Scalar, PolicyNode)>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var name))
            {
                var other = _parser.Consume<ParsingEvent>();
                throw new YamlException(other.Start, other.End, "a key must be a plain word");
            }

            var key = ReadScalar(name, path);
            var value = ReadNode(PolicySection.Join(path, key.Text), depth + 1);
            if (seen.TryAdd(key.Text, key.Line))
            {
                entries.Add((key, value));
                continue;
            }

            _mistakes.Add(key, PolicySection.Join(path, key.Text),
                $"“{key.Text}”重复：第 {seen[key.Text]} 行已有。",
                $"'{key.Text}' is given twice; it stands in line {seen[key.Text]} already.");
        }

        var (line, column) = Place(start.Start);
        return new PolicyNode.Mapping(line, column, entries.ToImmutable());
    }

    private PolicyNode.Scalar ReadScalar(Scalar scalar, string path)
    {
        Guard(0);
        RefuseAnchor(scalar, path);
        var (line, column) = Place(scalar.Start);
        var node = new PolicyNode.Scalar(
            line, column, scalar.Value, scalar.Style == ScalarStyle.Plain);
        if (scalar.Value.Length > PolicyLimits.TextCharactersMax)
        {
            _mistakes.Add(node, path, $"文字不得超过 {PolicyLimits.TextCharactersMax} 个字符。",
                $"A text may have {PolicyLimits.TextCharactersMax} characters at most.");
        }

        return node;
    }

    private void RefuseAnchor(NodeEvent node, string path)
    {
        if (node.Anchor.IsEmpty)
            return;

        var (line, column) = Place(node.Start);
        _mistakes.Add(line, column, path, "政策文件不使用锚点（&）。",
            "Anchors (&) are not used in policy files.");
    }

    private void Guard(int depth)
    {
        _nodes++;
        if (depth <= PolicyLimits.DepthMax && _nodes <= PolicyLimits.NodesMax)
            return;

        var at = _parser.Current;
        throw new YamlException(at?.Start ?? Mark.Empty, at?.End ?? Mark.Empty,
            depth > PolicyLimits.DepthMax
                ? $"it is nested deeper than {PolicyLimits.DepthMax} levels"
                : $"it has more than {PolicyLimits.NodesMax} values");
    }

    private static (int Line, int Column) Place(Mark mark) =>
        ((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
