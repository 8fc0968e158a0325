namespace Network.Client.Hosting;

/// <summary>The product's version.</summary>
internal static class ProductVersion
{
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
