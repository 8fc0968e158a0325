namespace Network.Grains.Enterprise;

/// <summary>A branch 分会 or a professional group 专业学组.</summary>
public sealed record Branch(string Id, string Name, BranchKind Kind, DateOnly Opened);
