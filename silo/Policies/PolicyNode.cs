using System.Collections.Immutable;

namespace Network.Silo.Policies;

/// <summary>One piece of a policy file and where it begins; lines and columns from 1.</summary>
internal abstract record PolicyNode(int Line, int Column)
{
    /// <summary>What a person sees there, for messages.</summary>
    public abstract (string Zh, string En) Found { get; }

    /// <param name="Plain">Written without quotes, so it may be a number or a date.</param>
    public sealed record Scalar(int Line, int Column, string Text, bool Plain)
        : PolicyNode(Line, Column)
    {
        public bool Empty => Text.Length == 0 || (Plain && Text is "~" or "null");

        public override (string Zh, string En) Found => Empty
            ? ("空白", "nothing")
            : Plain
                ? ($"“{Shortened}”", $"'{Shortened}'")
                : ($"带引号的文字“{Shortened}”", $"the quoted text '{Shortened}'");

        private string Shortened => Text.Length <= 40 ? Text : $"{Text[..40]}…";
    }

    public sealed record List(int Line, int Column, ImmutableArray<PolicyNode> Items)
        : PolicyNode(Line, Column)
    {
        public override (string Zh, string En) Found => ("列表", "a list");
    }

    public sealed record Mapping(
        int Line, int Column, ImmutableArray<(Scalar Key, PolicyNode Value)> Entries)
        : PolicyNode(Line, Column)
    {
        public override (string Zh, string En) Found => ("一节内容", "a section");

        public PolicyNode? Of(string key) =>
            Entries.FirstOrDefault(e => e.Key.Text == key).Value;
    }
}
