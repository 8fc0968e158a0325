namespace Network.Grains.Policies;

/// <summary>Who gives an honour.</summary>
public enum HonourLevel
{
    /// <summary>The nation 国家级.</summary>
    National,

    /// <summary>The province or autonomous region 省级.</summary>
    Provincial,

    /// <summary>The city or county itself 市级.</summary>
    City,
}
