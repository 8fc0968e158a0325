namespace Network.Tests.Browser;

/// <summary>A text that would do something if a page took it for more than a text.</summary>
internal static class HostileText
{
    public const string Text =
        "<img src=x onerror=broken=1><script>broken=1</script>{{7*7}}";

    /// <summary>What it would have done.</summary>
    public const string Works = """
        () => 'broken' in window || !!document.querySelector('img[src="x"]')
          || !!document.querySelector('main script')
          || /(^|[^{])49([^}]|$)/.test(document.querySelector('main h1').innerText)
        """;
}
