using Network.Silo.Policies;

namespace Network.Tests.Policies;

/// <summary>A file that is no policy at all is refused in words, whatever it is.</summary>
public sealed class HostilePolicyTests
{
    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("# only a comment", "The file is empty.")]
    [InlineData("just words", "'key: value'")]
    [InlineData("- a\n- b", "found a list")]
    [InlineData("a: [1, 2", "This is not valid YAML")]
    [InlineData("a: \"open", "This is not valid YAML")]
    [InlineData("id: x\n\tname: y", "This is not valid YAML")]
    [InlineData("a: &x 1\nb: *x", "anchors and aliases")]
    [InlineData("id: kunshan\n---\nid: suzhou", "a second document begins here")]
    [InlineData("? [a, b]\n: c", "a key must be a plain word")]
    public void Parse_WhatIsNoPolicy_SaysSo(string text, string message)
    {
        var load = PolicyFile.Parse(text, "x.yaml");

        load.Good.ShouldBeFalse();
        load.Report(chinese: false).ShouldContain(message);
    }

    [Fact]
    public void Parse_LaughterOfAliases_IsRefusedAtTheFirst()
    {
        var lines = Enumerable.Range(1, 9).Select(i =>
            $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 9))}]");

        var load = PolicyFile.Parse($"a0: &a0 lol\n{string.Join('\n', lines)}", "x.yaml");

        load.Report(chinese: false).ShouldContain("anchors and aliases");
    }

    [Fact]
    public void Parse_DeepNesting_IsRefused()
    {
        var load = PolicyFile.Parse("a: " + new string('[', 50_000), "x.yaml");

        load.Report(chinese: false).ShouldContain("nested deeper than 12 levels");
    }

    [Fact]
    public void Parse_TooMuchText_IsRefusedUnread()
    {
        var load = PolicyFile.Parse(new string('x', PolicyLimits.FileBytesMax + 1), "x.yaml");

        load.Report(chinese: false).ShouldContain("512 KiB at most");
    }

    [Fact]
    public void Parse_EndlessMistakes_AreToldUpToALimit()
    {
        var keys = string.Join('\n', Enumerable.Range(0, 5_000).Select(i => $"key{i}: 1"));

        PolicyFile.Parse(keys, "x.yaml").Mistakes.Length.ShouldBe(PolicyLimits.MistakesMax);
    }

    [Fact]
    public void Load_NoSuchFile_IsAMistakeOfTheFile()
    {
        var load = PolicyFile.Load(Path.Combine(Path.GetTempPath(), "no-such-policy.yaml"));

        load.Mistakes.ShouldHaveSingleItem().Message.En.ShouldStartWith("It cannot be read");
    }
}
