namespace Network.Grains.District;

/// <summary>The form in which associations of a district join together.</summary>
public enum FederationForm
{
    /// <summary>企业科协联合会.</summary>
    Federation,

    /// <summary>企业科协联谊会.</summary>
    Fellowship,

    /// <summary>企业科协联盟.</summary>
    Alliance,
}
